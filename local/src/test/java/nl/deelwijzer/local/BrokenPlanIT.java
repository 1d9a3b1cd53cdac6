// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

class BrokenPlanIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aServiceWithABrokenPlanStopsAndNamesFileLineAndReason() throws Exception {
        Path folder = SuiteUnderTest.folder("broken-plan");
        String whole =
                Files.readString(
                        SuiteUnderTest.ROOT.resolve(
                                "police-service/src/main/resources/plans/politie.yaml"));
        List<String> lines = whole.lines().toList();
        int start =
                lines.indexOf(
                        lines.stream()
                                .filter(line -> line.startsWith("start:"))
                                .findFirst()
                                .orElseThrow());
        Files.writeString(
                folder.resolve("politie.yaml"),
                whole.replaceFirst("(?m)^start: .*$", "start: nergens"));

        PartProcess process = start(folder);
        PartProcess ended = process.ended().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        String log = String.join("\n", ended.lastLines(60));
        assertThat(ended.exitCode()).as(log).isNotZero();
        assertThat(log).contains("politie.yaml:" + (start + 1)).contains("nergens");
    }

    private static PartProcess start(Path plans) {
        Layout layout =
                new Layout(SuiteUnderTest.ROOT, plans.resolve("data"), plans.resolve("logs"));
        Ports ports = Ports.free();
        EverydayStyle style = new EverydayStyle(layout, ports);
        PartCommand command = new PartCommands(layout, ports).of(List.of(Part.POLICE)).getFirst();
        Map<String, String> environment = new TreeMap<>(style.environment(command));
        environment.put("DEELWIJZER_PLANS", "file:" + plans.toAbsolutePath() + "/*.yaml");
        return PartProcess.start(style.commandLine(command), environment, layout.log(Part.POLICE));
    }
}
