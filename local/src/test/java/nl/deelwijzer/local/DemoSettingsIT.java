// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The settings of the local suite without the word that this is the local suite. */
class DemoSettingsIT {

    @ParameterizedTest
    @CsvSource({
        "POLICE, DEELWIJZER_PSEUDONYM_KEY",
        "AUDIT, DEELWIJZER_",
        "GATEWAY, spring.security.oauth2.resourceserver.jwt.issuer-uri"
    })
    void stopAServiceThatIsNotInTheLocalSuite(Part part, String named) throws Exception {
        var process = start(part);
        var ended = process.ended().get(90, TimeUnit.SECONDS);

        var log = String.join("\n", ended.lastLines(40));
        assertThat(ended.exitCode()).as(log).isNotZero();
        assertThat(log).contains(named, "Set a value of your own").doesNotContain("\tat ");
    }

    private static PartProcess start(Part part) {
        var folder = SuiteUnderTest.folder("demo-settings");
        var layout =
                new Layout(SuiteUnderTest.ROOT, folder.resolve("data"), folder.resolve("logs"));
        var ports = Ports.free();
        var style = new EverydayStyle(layout, ports);
        var command = new PartCommands(layout, ports).of(List.of(part)).getFirst();
        Map<String, String> environment = new TreeMap<>(style.environment(command));
        assertThat(environment.remove("DEELWIJZER_LOCALSUITE")).isEqualTo("true");
        return PartProcess.start(style.commandLine(command), environment, layout.log(part));
    }
}
