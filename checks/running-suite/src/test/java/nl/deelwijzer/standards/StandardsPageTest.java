// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.standards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class StandardsPageTest {

    /** The rules of the standard, version 2.2. */
    private static final List<String> RULES =
            List.of(
                    "naming-resources",
                    "naming-collections",
                    "interface-language",
                    "no-trailing-slash",
                    "path-segments-kebab-case",
                    "query-keys-camel-case",
                    "hide-implementation",
                    "date-time/format",
                    "date-time/timezone",
                    "date-time/date-omit-time-portion",
                    "http-methods",
                    "http-safety",
                    "http-response-code",
                    "stateless",
                    "nested-child",
                    "resource-operations",
                    "error-handling/problem-details",
                    "error-handling/invalid-input",
                    "error-handling/all-errors",
                    "doc-openapi",
                    "doc-openapi-contact",
                    "doc-language",
                    "publish-openapi",
                    "uri-version",
                    "semver",
                    "version-header",
                    "changelog",
                    "deprecation-schedule",
                    "transition-period",
                    "transport/tls",
                    "transport/no-sensitive-uris",
                    "transport/security-headers",
                    "transport/cors",
                    "modules/geospatial",
                    "modules/signing",
                    "modules/encryption");

    @Test
    void namesEveryRuleOnceAndNoOther() {
        assertThat(StandardsPage.rules().stream().map(StandardsPage.Rule::id))
                .containsExactlyInAnyOrderElementsOf(
                        RULES.stream().map(rule -> "/core/" + rule).toList());
    }

    @Test
    void saysOfEveryRuleHowItStandsAndGivesAReasonWhereItIsNotMet() {
        assertThat(StandardsPage.rules())
                .allSatisfy(rule -> {
                    assertThat(rule.is()).isIn("met", "deviation", "not used");
                    assertThat(rule.shownBy()).matches("review|.*`.*");
                    if (!rule.is().equals("met")) {
                        assertThat(rule.how()).isNotBlank();
                    }
                });
    }

    @Test
    void namesOnlyEvidenceThatExists() throws IOException {
        var lint = Files.readString(Path.of("spectral.yaml"));
        var tests = tests();
        for (var rule : StandardsPage.rules()) {
            for (var evidence : rule.evidence()) {
                if (evidence.startsWith("lint ")) {
                    assertThat(lint).contains("\n  " + evidence.substring(5) + ":");
                } else {
                    assertThat(tests).as(rule.id()).contains(evidence);
                }
            }
        }
    }

    @Test
    void namesEveryRuleOfTheLinter() throws IOException {
        var named =
                StandardsPage.rules().stream().flatMap(rule -> rule.evidence().stream()).toList();
        var lint =
                Files.readString(Path.of("spectral.yaml"))
                        .lines()
                        .filter(line -> line.matches("  [a-z0-9-]+\\.[a-z0-9-]+:"))
                        .map(line -> "lint " + line.strip().replace(":", ""));

        assertThat(lint).isNotEmpty().isSubsetOf(named);
    }

    /** Class, and class with method, of every test of this module. */
    private static List<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().matches(".*(IT|Test)\\.java"))
                    .flatMap(StandardsPageTest::tests)
                    .toList();
        }
    }

    private static Stream<String> tests(Path file) {
        var name = file.getFileName().toString().replace(".java", "");
        try {
            var methods =
                    Files.readString(file)
                            .lines()
                            .filter(line -> line.matches("    void [a-zA-Z0-9]+\\(.*"))
                            .map(line -> name + "." + line.replaceAll(" +void |\\(.*", ""));
            return Stream.concat(Stream.of(name), methods);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
