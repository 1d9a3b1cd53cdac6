// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The web pages behind the gateway: a session of their own, and nothing else of their service. */
class PagesRouteIT extends RunningGateway {

    @Test
    void passesTheSessionOfABrowserToThePagesAndBack() {
        var answer =
                call("GET", "/afwegingen/1/vragen/bevoegd")
                        .header("Cookie", "__Host-deelwijzer=1")
                        .header("Deelwijzer-Case-Id", "forged")
                        .header("X-Forwarded-Host", "forged")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .returnResult(String.class)
                        .getResponseHeaders();

        assertThat(PAGES.last().uri()).isEqualTo("/afwegingen/1/vragen/bevoegd");
        assertThat(PAGES.last().header("cookie")).isEqualTo("__Host-deelwijzer=1");
        assertThat(PAGES.last().headers()).doesNotContainKey("x-forwarded-prefix");
        assertThat(PAGES.last().headers().values().toString()).doesNotContain("forged");
        assertThat(answer.get("Set-Cookie")).containsExactly("session=1");
        assertThat(answer.headerNames()).doesNotContain("Server", "X-Powered-By");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/over", "/plannen", "/bestanden/pagina.css", "/zaken", "/toezicht"})
    void letsThePagesSayWhoMayCome(String path) {
        call("GET", path).exchange().expectStatus().isOk();

        assertThat(PAGES.last().uri()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/v1/plans", "/elders", "/login"})
    void showsNothingElseOfTheirService(String path) {
        PAGES.forget();
        call("GET", path).exchange().expectStatus().isNotFound();

        assertThat(PAGES.asked()).isEmpty();
    }
}
