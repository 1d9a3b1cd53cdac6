// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.faults.kinds.Faults;
import nl.deelwijzer.faults.stage.Stage;
import nl.deelwijzer.local.Layout;
import nl.deelwijzer.local.Progress;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The short form: a few kinds of faults that heal quickly, on one stage. */
class FaultSuiteIT {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final List<String> FAULTS =
            List.of("poison event", "duplicate delivery", "kill -9 store", "kill -9 domain");

    @Test
    void nothingIsLostNothingIsThereTwiceAndEverythingHeals() throws Exception {
        Path parent = Files.createDirectories(Path.of("target", "suites"));
        Path folder = Files.createTempDirectory(parent, "short-");
        Layout layout = new Layout(ROOT, folder.resolve("data"), folder.resolve("logs"));
        List<Round> done = new ArrayList<>();
        Progress progress = new Progress(System.out);
        try (Stage stage = Stage.start(layout, Stage.Setting.SINGLE, progress)) {
            Rounds rounds = new Rounds(stage, ROOT);
            for (String name : FAULTS) {
                int number = done.size() + 1;
                Round round = rounds.run(number, Faults.named(name), new Random(number));
                System.out.println(round.line());
                done.add(round);
            }
        }

        assertThat(done)
                .allSatisfy(round -> {
                    assertThat(round.faults()).as(round.line()).isEmpty();
                    assertThat(round.verdict()).isNotNull();
                });
    }
}
