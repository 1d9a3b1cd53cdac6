// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docker-compose.yml against the services' own configuration. */
class ComposeTest {

    static final List<String> SERVICES =
            List.of(
                    "police-service",
                    "justice-service",
                    "municipality-service",
                    "care-service",
                    "education-service",
                    "audit-service",
                    "pages",
                    "gateway");

    /**
     * What a domain service demands of whoever runs it; it has no default and does not start
     * without.
     */
    private static final List<String> DEMANDED =
            List.of(
                    "deelwijzer.organisation.oin",
                    "deelwijzer.processing-activity-id",
                    "deelwijzer.pseudonym.key",
                    "spring.kafka.bootstrap-servers",
                    "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                    "spring.security.oauth2.resourceserver.jwt.jwk-set-uri");

    private static final Pattern HOST_AND_PORT = Pattern.compile("([a-z-]+):([0-9]{4,5})\\b");
    private static final Map<String, String> PARTS =
            Map.of(
                    "kafka", "9092",
                    "mongo", "27017",
                    "keycloak", "8080",
                    "localhost", "9000",
                    "tempo", "4318",
                    "witness", "8087");

    /** What the services rest on. */
    private static final List<String> PARTS_BELOW =
            List.of("witness", "kafka", "mongo", "keycloak");

    /** Only with the profile observability. */
    private static final List<String> OBSERVERS = List.of("prometheus", "tempo", "grafana");

    @Test
    void runsExactlyTheServicesOfTheBuildTheirPartsAndWhoWatchesThem() throws IOException {
        var ours = Stream.of(SERVICES, PARTS_BELOW, OBSERVERS).flatMap(List::stream);

        assertThat(compose().below("services").content().keySet())
                .map(String::valueOf)
                .containsExactlyInAnyOrderElementsOf(ours.toList());
    }

    @Test
    void startsEveryPartAgainThatDies() throws IOException {
        var parts = compose().below("services");
        var ours = Stream.concat(SERVICES.stream(), PARTS_BELOW.stream()).toList();

        assertThat(ours)
                .allSatisfy(part ->
                        assertThat(restarts(parts.below(part)))
                                .as(part)
                                .containsExactly("unless-stopped"));
    }

    /** What it says itself, or what it takes over. */
    private static List<String> restarts(Tree part) {
        return part.flat().entrySet().stream()
                .filter(entry -> entry.getKey().matches("(<<\\.)?restart"))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void watchesEveryServiceWhereItListensAndOnlyWhenAsked() throws IOException {
        var scraped =
                Files.readString(Tree.REPOSITORY.resolve("deploy/prometheus/prometheus.yaml"));

        for (var service : SERVICES) {
            assertThat(scraped).contains("\"" + service + ":" + port(service) + "\"");
        }
        for (var observer : OBSERVERS) {
            assertThat(service(observer).list("profiles")).isEqualTo(List.of("observability"));
        }
        assertThat(environment("gateway").get("DEELWIJZER_METRICS_SCRAPERS"))
                .isEqualTo(service("prometheus").at("networks", "suite", "ipv4_address") + "/32");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void buildsTheModuleThatASpringBootJarIsMadeOf(String service) throws IOException {
        assertThat(service(service).at("build", "args", "MODULE")).isEqualTo(service);
        assertThat(Files.readString(Tree.REPOSITORY.resolve(service + "/pom.xml")))
                .contains("spring-boot-maven-plugin")
                .doesNotContain("repackage.skip");
        assertThat(Files.readString(Tree.REPOSITORY.resolve("deploy/Dockerfile")))
                .containsPattern("-pl .*\\b" + service + "\\b");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void publishesAndProbesThePortTheServiceListensOn(String service) throws IOException {
        var port = port(service);

        assertThat(service(service).list("ports").getFirst())
                .isEqualTo("127.0.0.1:" + port + ":" + port);
        assertThat(service(service).list("healthcheck", "test").get(3)).isEqualTo(port);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void setsOnlyKeysThatTheServiceHas(String service) throws IOException {
        var keys = new TreeSet<>(application(service).flat().keySet());
        var _ = keys.addAll(ConfigurationKeys.described());

        assertThat(environment(service).keySet())
                .isNotEmpty()
                .isSubsetOf(keys.stream().map(ConfigurationKeys::variable).toList());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void setsEveryKeyThatIsDemandedOrPointsAtTheDevelopersMachine(String service)
            throws IOException {
        var local =
                application(service).flat().entrySet().stream()
                        .filter(entry -> entry.getValue().contains("localhost"))
                        .map(Map.Entry::getKey);
        var demanded = isDomain(service) ? DEMANDED.stream() : Stream.<String>of();
        var variables = Stream.concat(local, demanded).map(ConfigurationKeys::variable).toList();

        assertThat(variables).isNotEmpty();
        assertThat(environment(service)).containsKeys(variables.toArray(String[]::new));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void namesHostsThatExistAndThePortsTheyListenOn(String service) throws IOException {
        for (var value : environment(service).values()) {
            var address = HOST_AND_PORT.matcher(value);
            while (address.find()) {
                var host = address.group(1);
                if (value.equals(environment(service).get("DEELWIJZER_PAGES_ADDRESS"))) {
                    host = "gateway"; // as a browser on this machine sees it
                }
                var port = SERVICES.contains(host) ? port(host) : PARTS.get(host);
                assertThat(address.group(2)).as(value).isEqualTo(port);
            }
        }
    }

    @Test
    void givesEveryDomainOfTheGatewayItsOwnService() throws IOException {
        var domains =
                environment("gateway").entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("DEELWIJZER_GATEWAY_DOMAINS_"))
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.getKey().split("_", -1)[3],
                                        entry -> URI.create(entry.getValue()).getHost()));

        assertThat(domains).hasSize(6);
        domains.forEach(
                (domain, host) -> assertThat(host).isEqualToIgnoringCase(domain + "-service"));
    }

    @Test
    void startsNothingBeforeWhatItNeedsIsHealthy() throws IOException {
        var services = compose().below("services");
        for (var name : services.content().keySet()) {
            var service = services.below(String.valueOf(name));
            assertThat(service.content().containsKey("healthcheck")).as("%s", name).isTrue();
            if (SERVICES.contains(name)) {
                assertThat(new Tree(merged(service.below("depends_on"))).flat().values())
                        .isNotEmpty()
                        .containsOnly("service_healthy");
            }
        }
    }

    private static boolean isDomain(String service) throws IOException {
        return application(service).flat().containsKey("deelwijzer.domain");
    }

    private static Tree compose() throws IOException {
        return Tree.ofYaml("docker-compose.yml");
    }

    private static Tree service(String name) throws IOException {
        return compose().below("services", name);
    }

    private static Tree application(String service) throws IOException {
        return Tree.ofYaml(service + "/src/main/resources/application.yaml");
    }

    private static String port(String service) throws IOException {
        return String.valueOf(application(service).at("server", "port"));
    }

    static Map<String, String> environment(String service) throws IOException {
        return new Tree(merged(service(service).below("environment"))).flat();
    }

    /**
     * YAML's merge key, which the compose format knows and a YAML 1.2 reader leaves as it stands.
     */
    static Map<String, Object> merged(Tree tree) {
        var all = new TreeMap<String, Object>();
        if (tree.content().get("<<") instanceof Map<?, ?> other) {
            all.putAll(merged(new Tree(other)));
        }
        tree.content()
                .forEach((key, value) -> {
                    if (!"<<".equals(key) && value != null) {
                        var _ = all.put(String.valueOf(key), value);
                    }
                });
        return all;
    }
}
