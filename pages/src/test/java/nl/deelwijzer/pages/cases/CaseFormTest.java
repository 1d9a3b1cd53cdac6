// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.api.Plan;
import nl.deelwijzer.pages.frame.FormFault;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

import java.util.List;
import java.util.Map;

class CaseFormTest {

    private static final List<Choice> CHOICES =
            List.of(
                    new Choice(Domain.POLICE, List.of(plan("politie", "IN_FORCE")), false),
                    new Choice(Domain.CARE, List.of(plan("zorg", "EXPIRED")), false),
                    new Choice(Domain.EDUCATION, List.of(), true));

    @Test
    void takesOnlyPlansThatAreOffered() {
        var form =
                form(
                        Map.of(
                                "plan-police", "politie",
                                "ontvanger-police", " Wijkteam ",
                                "plan-care", "iets-anders",
                                "plan-justice", "justitie"));

        assertThat(form.wanted()).containsOnlyKeys(Domain.POLICE);
        assertThat(form.at(Domain.POLICE).recipient()).isEqualTo("Wijkteam");
        assertThat(form.at(Domain.CARE).plan()).isEmpty();
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertThat(form(Map.of("plan-care", "zorg")).faults(CHOICES))
                .extracting(FormFault::field)
                .containsExactly("kenmerk", "ingebracht", "plan-police", "ontvanger-care");
    }

    @Test
    void refusesAReferenceThatTheApiWouldRefuse() {
        for (var reference : List.of("met spatie", "-begin", "x".repeat(65))) {
            assertThat(whole(reference).faults(CHOICES))
                    .as(reference)
                    .extracting(FormFault::field)
                    .containsExactly("kenmerk");
        }
        assertThat(whole("ZVH-2026/0142").faults(CHOICES)).isEmpty();
    }

    @Test
    void keepsWhatIsRecordedAndWhatCannotBeAskedNow() {
        var silent = new Case.Part(Domain.EDUCATION, "onderwijs", "Onderwijs", "School", "w-1");
        var recorded = new Case.Part(Domain.POLICE, "politie", "Politie", "College", "w-2");
        var known =
                Case.begin(new Case.About("ZVH-1", Domain.CARE), List.of(silent, recorded))
                        .with("case", Map.of("w-2", Samples.walked("PERMITTED")));

        var kept =
                form(Map.of("kenmerk", "ANDERS", "ingebracht", "police")).keeping(known, CHOICES);

        assertThat(kept.wanted()).containsOnlyKeys(Domain.EDUCATION, Domain.POLICE);
        assertThat(kept.kenmerk()).isEqualTo("ZVH-1");
        assertThat(kept.ingebracht()).isEqualTo("care");
    }

    @Test
    void saysOfAPlanThatItDoesNotBind() {
        assertThat(CHOICES.get(1).label(plan("zorg", "EXPIRED"))).isEqualTo("zorg (vervallen)");
        assertThat(CHOICES.get(0).label(plan("politie", "IN_FORCE"))).isEqualTo("politie");
    }

    private static CaseForm whole(String reference) {
        return form(
                Map.of(
                        "kenmerk", reference,
                        "ingebracht", "police",
                        "plan-police", "politie",
                        "ontvanger-police", "Wijkteam",
                        "plan-care", "zorg",
                        "ontvanger-care", "Politie"));
    }

    private static CaseForm form(Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(fields);
        return CaseForm.of(CHOICES, form);
    }

    private static Plan plan(String id, String status) {
        return new Plan(
                id, "1.0.0", "sha256:0", status, id, "Mag het?", "Bron", null, null, List.of());
    }
}
