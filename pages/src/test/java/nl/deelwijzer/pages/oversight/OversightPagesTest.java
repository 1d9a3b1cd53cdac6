// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.pages.api.Decision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

import java.nio.ByteBuffer;
import java.util.Base64;

class OversightPagesTest {

    private static final Decision DECISION =
            Decision.read(
                    """
                    {"id": "0198c2f0-0000-7000-8000-000000000001", "domain": "police",
                     "plan": {"id": "politie", "version": "1.0.0", "digest": "sha256:0", "status": "IN_FORCE"},
                     "outcome": {"id": "mag", "result": "PERMITTED", "title": "Mag", "explanation": "Omdat.", "basis": []},
                     "pending": [], "decidedAt": "2026-11-27T22:59:59Z", "caseReference": "ZAAK-1", "recipient": "College"}
                    """);

    @ParameterizedTest
    @CsvSource({
        "kenmerk, ZAAK-1, ZAAK-2",
        "domein, police, care",
        "plan, politie, zorg",
        "resultaat, PERMITTED, PROHIBITED",
        "ontvanger, College, Wijkteam",
        "van, 2026-11-27, 2026-11-28",
        "tot, 2026-11-27, 2026-11-26",
    })
    void putsANewDecisionInTheListWhereItFitsWhatIsLookedFor(
            String field, String fitting, String other) {
        assertThat(wanted(field, fitting).fits(DECISION)).isTrue();
        assertThat(wanted(field, other).fits(DECISION)).isFalse();
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

    private static Wanted wanted(String field, String value) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add(field, value);
        return Wanted.of(form);
    }
}
