// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** docker-compose.tls.yml: TLS on every line, and nothing left that is not. */
class ComposeTlsTest {

    static List<String> services() {
        return ComposeTest.SERVICES;
    }

    @ParameterizedTest
    @MethodSource("services")
    void setsOnlyKeysThatExist(String service) throws IOException {
        var known =
                ConfigurationKeys.described().stream().map(ConfigurationKeys::variable).toList();

        assertThat(environment(service).keySet())
                .filteredOn(key -> !key.startsWith("SPRING_SSL_BUNDLE_PEM_SUITE_"))
                .filteredOn(key -> !key.startsWith("DEELWIJZER_GATEWAY_DOMAINS_"))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("services")
    void usesOneBundleForWhatItServesAndForWhomItCalls(String service) throws IOException {
        var environment = environment(service);

        assertThat(environment)
                .containsEntry("SERVER_SSL_BUNDLE", "suite")
                .containsEntry("DEELWIJZER_SSLBUNDLE", "suite");
        if (service.equals("gateway")) {
            assertThat(environment)
                    .containsEntry(
                            "SPRING_CLOUD_GATEWAY_SERVER_WEBFLUX_HTTPCLIENT_SSL_SSLBUNDLE",
                            "suite");
        } else if (!service.equals("pages")) {
            assertThat(environment)
                    .containsEntry("SPRING_KAFKA_SECURITY_PROTOCOL", "SSL")
                    .containsEntry("SPRING_KAFKA_SSL_TRUSTSTORELOCATION", "file:/run/tls/ca.crt");
        }
        assertThat(environment.containsKey("SPRING_MONGODB_SSL_BUNDLE"))
                .isEqualTo(service.equals("audit-service"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void leavesNoAddressWithoutTls(String service) throws IOException {
        var all = new TreeMap<>(ComposeTest.environment(service));
        all.putAll(environment(service));

        assertThat(all.values()).noneMatch(value -> value.contains("http:"));
    }

    @Test
    void coversEveryServiceAndPart() throws IOException {
        assertThat(tls().below("services").content().keySet())
                .map(String::valueOf)
                .containsAll(ComposeTest.SERVICES)
                .contains("kafka", "mongo", "keycloak", "witness");
    }

    private static Tree tls() throws IOException {
        return Tree.ofYaml("docker-compose.tls.yml");
    }

    private static Map<String, String> environment(String service) throws IOException {
        return new Tree(ComposeTest.merged(tls().below("services", service, "environment"))).flat();
    }
}
