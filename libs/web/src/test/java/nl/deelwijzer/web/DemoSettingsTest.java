// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

class DemoSettingsTest {

    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
    private static final String DEMO = base64("local suite only, not a secret!!");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deelwijzer.pseudonym.key",
                "deelwijzer.log.key",
                "deelwijzer.whatever-comes-next",
                "DEELWIJZER_LOG_KEY"
            })
    void refusesASecretOfTheLocalSuiteUnderWhateverName(String name) {
        assertThatThrownBy(() -> DemoSettings.refuse(environment(Map.of(name, DEMO))))
                .isInstanceOf(DemoSetting.class)
                .hasMessageContaining(name)
                .hasMessageNotContaining(DEMO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:9000",
                "http://LOCALHOST:9000",
                "http://127.0.0.1:9000",
                "https://localhost/realms/deelwijzer",
                "http://[::1]:9000"
            })
    void refusesAnIssuerOnThisMachine(String issuer) {
        assertThatThrownBy(() -> DemoSettings.refuse(environment(Map.of(ISSUER, issuer))))
                .isInstanceOf(DemoSetting.class)
                .hasMessageContaining("issuer-uri");
    }

    /** Whoever publishes the keys is the issuer, whatever a token says. */
    @Test
    void refusesKeysFromThisMachine() {
        var forgotten =
                environment(
                        Map.of(
                                ISSUER,
                                "https://issuer.example",
                                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                                "http://localhost:9000/oauth2/jwks"));

        assertThatThrownBy(() -> DemoSettings.refuse(forgotten))
                .isInstanceOf(DemoSetting.class)
                .hasMessageContaining("jwk-set-uri");
    }

    @Test
    void takesWhatIsADeploymentsOwn() {
        var own =
                environment(
                        Map.of(
                                ISSUER,
                                "https://issuer.example",
                                "deelwijzer.log.key",
                                base64("Xk29-nobody-knows-these-32-bytes"),
                                "deelwijzer.title",
                                "local suite only"));

        assertThatCode(() -> DemoSettings.refuse(own)).doesNotThrowAnyException();
    }

    @Test
    void takesEverythingInTheLocalSuite() {
        var local =
                environment(
                        Map.of(
                                "deelwijzer.local-suite",
                                "true",
                                "deelwijzer.log.key",
                                DEMO,
                                ISSUER,
                                "http://localhost:9000"));

        assertThatCode(() -> DemoSettings.refuse(local)).doesNotThrowAnyException();
    }

    private static StandardEnvironment environment(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return environment;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
