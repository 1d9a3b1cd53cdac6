// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.plan.Validity;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class PlanCatalogueTest {

    private static final PlanId UMBRELLA = new PlanId("umbrella");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final String always = Toys.text("/toy/umbrella.yaml");
    private final String old = version("1.0.0", "{until: 2025-12-31}");
    private final String current = version("1.1.0", "{from: 2026-01-01, until: 2026-06-30}");
    private final PlanCatalogue catalogue =
            PlanCatalogue.read(Map.of("a.yaml", current, "b.yaml", old));

    @Test
    void selectsTheVersionThatWasValidOnTheDayItsFirstAndLastDayIncluded() {
        assertThat(versionOn(NEW_YEAR.minusDays(1))).isEqualTo("1.0.0");
        assertThat(versionOn(NEW_YEAR)).isEqualTo("1.1.0");
        assertThat(versionOn(LocalDate.of(2026, 6, 30))).isEqualTo("1.1.0");
    }

    @Test
    void namesEveryValidityOutsideAllOfThem() {
        assertThat(catalogue.select(UMBRELLA, LocalDate.of(2026, 7, 1)))
                .isEqualTo(
                        new Selection.NotInForce(
                                List.of(
                                        new Validity(null, NEW_YEAR.minusDays(1)),
                                        new Validity(NEW_YEAR, LocalDate.of(2026, 6, 30)))));
    }

    @Test
    void doesNotKnowOtherPlans() {
        assertThat(catalogue.select(new PlanId("raincoat"), NEW_YEAR))
                .isInstanceOf(Selection.UnknownPlan.class);
    }

    @Test
    void refusesVersionsThatAreValidOnTheSameDay() {
        assertThatThrownBy(() -> PlanCatalogue.read(Map.of("a.yaml", always, "b.yaml", current)))
                .isInstanceOf(InvalidPlansException.class)
                .hasMessageContaining("b.yaml:1")
                .hasMessageContaining("OVERLAPPING_VERSIONS");
    }

    @Test
    void refusesOneVersionNumberForTwoFiles() {
        String same = version("1.1.0", "{from: 2027-01-01}");

        assertThatThrownBy(() -> PlanCatalogue.read(Map.of("a.yaml", current, "b.yaml", same)))
                .hasMessageContaining("OVERLAPPING_VERSIONS");
    }

    @Test
    void reportsTheFaultsOfAllFilesTogether() {
        Map<String, String> broken = Map.of("a.yaml", "a: 1", "b.yaml", "[", "c.yaml", always);

        assertThatThrownBy(() -> PlanCatalogue.read(broken))
                .hasMessageContaining("a.yaml:1")
                .hasMessageContaining("b.yaml:1");
    }

    @Test
    void findsAPlanByItsDigest() {
        Plan plan = catalogue.all().getFirst();

        assertThat(catalogue.find(plan.digest())).containsSame(plan);
    }

    private String versionOn(LocalDate day) {
        return ((Selection.Selected) catalogue.select(UMBRELLA, day)).plan().version();
    }

    private String version(String version, String valid) {
        return always.replace(
                "version: \"1.0.0\"", "version: \"" + version + "\"\nvalid: " + valid);
    }
}
