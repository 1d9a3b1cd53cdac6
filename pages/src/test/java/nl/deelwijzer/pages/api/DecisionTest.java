// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final String WRITTEN =
            """
            {"id": "d-1", "plan": {"id": "plan", "version": "1.0.0", "digest": "sha256:0", "status": "IN_FORCE"}, "domain": "care",
             "outcome": {"id": "delen", "result": "PERMITTED", "title": "Delen", "explanation": "Omdat.", "basis": []},
             "pending": [], "decidedAt": "2026-11-28T01:40:41Z",
             "path": [{"question": "eerst", "answer": "ja"}, {"question": "afweging", "answer": "ja", "motivation": "Het is nodig."}]}
            """;

    @Test
    void saysWhyAQuestionWasAnsweredSo() {
        var decision = Decision.read(WRITTEN).about("ZAAK-1", "Wijkteam");

        assertThat(decision.motivation("afweging")).isEqualTo("Het is nodig.");
        assertThat(decision.motivation("eerst")).isEmpty();
        assertThat(decision.motivation(null)).isEmpty();
    }
}
