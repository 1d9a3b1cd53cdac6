// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.pages.api.Domain;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class SavedCaseTest {

    private static final String WALK =
            """
            {"format": "deelwijzer-afweging@v1", "domain": "care", "plan": "zorg", "version": "1.0.0", "answers": {}}
            """;

    @Test
    void comesBackFromItsFile() {
        var read = SavedCase.read(file("deelwijzer-zaak@v1", "care", WALK)).orElseThrow();

        var again = SavedCase.read(read.bytes()).orElseThrow();

        assertThat(again).isEqualTo(read);
        assertThat(again.about()).isEqualTo(new Case.About("ZVH-1", Domain.CARE));
        assertThat(again.parts().getFirst().walk().knownDomain()).contains(Domain.CARE);
    }

    @Test
    void refusesAFileThatIsNotItsOwn() {
        for (var file :
                List.of(
                        bytes(""),
                        bytes("null"),
                        bytes("[]"),
                        bytes("{}"),
                        bytes("{\"format\": \"deelwijzer-zaak@v1\", \"parts\": [null]}"),
                        bytes(WALK),
                        file("deelwijzer-zaak@v2", "care", WALK),
                        file("deelwijzer-zaak@v1", "brandweer", WALK),
                        file("deelwijzer-zaak@v1", "care", "null"),
                        file("deelwijzer-zaak@v1", "care", "{}"))) {
            assertThat(SavedCase.read(file)).as(new String(file, StandardCharsets.UTF_8)).isEmpty();
        }
    }

    private static byte[] file(String format, String broughtBy, String walk) {
        return bytes(
                """
                {"format": "%s", "caseReference": "ZVH-1", "broughtBy": "%s",
                 "parts": [{"recipient": "Wijkteam 3", "walk": %s}]}
                """
                        .formatted(format, broughtBy, walk));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
