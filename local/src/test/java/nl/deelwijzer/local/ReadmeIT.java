// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the calls of README.md as they stand there, against the suite under test. */
class ReadmeIT {

    @RegisterExtension static final SuiteUnderTest SUITE = new SuiteUnderTest();

    private static final Pattern SECTION =
            Pattern.compile("(?ms)^## One decision.*?^```sh\\n(.*?)^```");

    @Test
    void theCallsOfTheReadmeLeadFromATokenToTheAuditRecord() throws Exception {
        String readme = Files.readString(SuiteUnderTest.ROOT.resolve("README.md"));
        Matcher calls = SECTION.matcher(readme);
        assertThat(calls.find()).isTrue();

        Process shell =
                new ProcessBuilder("bash", "-euo", "pipefail", "-c", here(calls.group(1)))
                        .directory(SuiteUnderTest.ROOT.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(shell.exitValue()).as(out).isZero();
        JsonNode record = Caller.JSON.readTree(out.lines().toList().getLast());
        assertThat(record.get("outcome").get("id").asString()).isEqualTo("mag-verstrekken-college");
        assertThat(record.get("caseReference").asString()).isEqualTo("ZVH-2026-0142");
    }

    private static String here(String calls) {
        Ports ports = SUITE.suite().ports();
        return calls.replace(
                        "http://localhost:" + Part.GATEWAY.defaultPort(),
                        ports.address(Part.GATEWAY))
                .replace(
                        "http://localhost:" + Part.ISSUER.defaultPort(),
                        ports.address(Part.ISSUER));
    }
}
