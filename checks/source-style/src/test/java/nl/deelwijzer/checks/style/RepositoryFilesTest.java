// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a public repository of a public body must hold (Standard for Public Code, publiccode.yml
 * 0.7).
 */
class RepositoryFilesTest {

    static final List<String> FILES =
            List.of(
                    "README.md",
                    "LICENSE",
                    "CONTRIBUTING.md",
                    "CODE_OF_CONDUCT.md",
                    "SECURITY.md",
                    "GOVERNANCE.md",
                    "CHANGELOG.md",
                    "publiccode.yml");

    private static final List<String> ADR_PARTS =
            List.of(
                    "**Context.**",
                    "**Options.**",
                    "**Decision.**",
                    "**Consequences.**",
                    "**We were wrong if**");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @ParameterizedTest
    @FieldSource("FILES")
    void isThere(String file) {
        assertThat(Repository.root().resolve(file)).isNotEmptyFile();
    }

    @Test
    void theLicenceIsTheEuropeanUnionPublicLicence() throws IOException {
        assertThat(Files.readString(Repository.root().resolve("LICENSE")))
                .startsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n");
        assertThat(Files.readString(Repository.root().resolve("publiccode.yml")))
                .contains("\n  license: EUPL-1.2\n");
    }

    @Test
    void everyDecisionSaysHowItWouldProveWrong() throws IOException {
        var decisions =
                Repository.files(".md").stream()
                        .filter(file -> file.startsWith(Repository.root().resolve("docs/adr")))
                        .toList();

        assertThat(decisions).hasSizeGreaterThan(5);
        for (var decision : decisions) {
            assertThat(Files.readString(decision)).as("%s", decision).contains(ADR_PARTS);
        }
    }

    @Test
    void everyRelativeLinkLeadsToAFile() throws IOException {
        for (var page : Repository.files(".md")) {
            var links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                assertThat(page.resolveSibling(links.group(1))).as("in %s", page).exists();
            }
        }
    }
}
