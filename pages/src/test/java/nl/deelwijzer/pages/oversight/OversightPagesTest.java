// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.pages.api.Answers;
import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.Audit;
import nl.deelwijzer.pages.frame.FormFault;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class OversightPagesTest {

    @Test
    void asksForEverythingThatWasTyped() {
        var search =
                wanted(
                                Map.ofEntries(
                                        Map.entry("kenmerk", " ZAAK-1 "),
                                        Map.entry("domein", "police"),
                                        Map.entry("resultaat", "PERMITTED"),
                                        Map.entry("plan", "politie"),
                                        Map.entry("grond", "Wpg art. 19"),
                                        Map.entry("ontvanger", "College"),
                                        Map.entry("organisatie", "00000001003214345000"),
                                        Map.entry("soort", "v-nummer"),
                                        Map.entry("nummer", "0000000000"),
                                        Map.entry("van", "2026-11-27"),
                                        Map.entry("tot", "28-11-2026")))
                        .whole();

        assertThat(search)
                .isEqualTo(
                        new Audit.Search(
                                "ZAAK-1",
                                "police",
                                "politie",
                                "PERMITTED",
                                "Wpg art. 19",
                                "College",
                                "00000001003214345000",
                                new Answers.Subject("v-nummer", "0000000000"),
                                Instant.parse("2026-11-26T23:00:00Z"),
                                Instant.parse("2026-11-28T23:00:00Z"),
                                null,
                                null));
    }

    @Test
    void namesEverythingThatCannotBeLookedFor() {
        var wanted =
                wanted(
                        Map.of(
                                "van", "gisteren",
                                "tot", "31-12-+999999999",
                                "organisatie", "123",
                                "soort", "Het BSN",
                                "nummer", "0000000000"));

        assertThat(wanted.faults())
                .extracting(FormFault::field)
                .containsExactly("van", "tot", "organisatie", "soort", "reden");
        assertThat(wanted(Map.of("soort", "bsn")).faults()).isEmpty();
    }

    @Test
    void leadsFromWhatTheServiceRefusesToTheFieldWhereItWasTyped() {
        var refused =
                List.of(
                        new ApiProblem.Fault("/plan", "too-long", "Te lang."),
                        new ApiProblem.Fault("/reason", "invalid-reason", "Zo niet."));

        assertThat(wanted(Map.of()).faults(refused))
                .containsExactly(
                        new FormFault("plan", "Te lang."), new FormFault("reden", "Zo niet."));
        assertThat(wanted(Map.of()).faults(List.of())).hasSize(1);
    }

    @Test
    void saysInWordsWhatIsLookedForAndTakesItAway() {
        var typed =
                Map.of(
                        "kenmerk", "ZAAK-1",
                        "domein", "police",
                        "van", "3-11-2026",
                        "nummer", "0000000000",
                        "reden", "Toets");

        assertThat(Chosen.of(wanted(typed)))
                .extracting(it -> it.label() + ": " + it.text())
                .containsExactly(
                        "Kenmerk: ZAAK-1",
                        "Domein: Politie",
                        "Vanaf: 3 november 2026",
                        "Persoon: bsn 0000000000");
        assertThat(Chosen.of(wanted(with(typed, "zonder", "nummer"))))
                .extracting(Chosen::field)
                .containsExactly("kenmerk", "domein", "van");
        assertThat(wanted(with(typed, "zonder", "alles")).typed()).isEmpty();
    }

    @Test
    void readsWhoSignedACheckpointAndWhen() {
        var own = Base64.getEncoder().encodeToString(new byte[68]);
        var time = ByteBuffer.allocate(76).putLong(4, 1_795_816_800L).array();
        var note =
                "deelwijzer/decisions/0\n17\nAAAA\n\n\u2014 deelwijzer/decisions/0 %s\n\u2014 getuige %s\n"
                        .formatted(own, Base64.getEncoder().encodeToString(time));

        var checkpoint = Checkpoint.of(note);

        assertThat(checkpoint.size()).isEqualTo("17");
        assertThat(checkpoint.root()).isEqualTo("AAAA");
        assertThat(checkpoint.signers())
                .containsExactly(
                        new Checkpoint.Signer("deelwijzer/decisions/0", ""),
                        new Checkpoint.Signer("getuige", "27 november 2026 om 23.00 uur"));
    }

    private static Wanted wanted(Map<String, String> typed) {
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(typed);
        return Wanted.of(form);
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        var more = new HashMap<>(typed);
        more.put(name, value);
        return more;
    }
}
