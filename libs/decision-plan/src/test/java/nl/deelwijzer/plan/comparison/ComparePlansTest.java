// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.file.Toys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class ComparePlansTest {

    private static final String UMBRELLA = Toys.text("/toy/umbrella.yaml");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private final ComparePlans command = new ComparePlans(stream(out), stream(complaints));

    @TempDir private Path folder = Path.of("");

    @Test
    void printsWhatAPlanSaysAndDecidesDifferently() throws IOException {
        var before = file("before.yaml", UMBRELLA);
        var after =
                file(
                        "after.yaml",
                        UMBRELLA.replace("version: \"1.0.0\"", "version: \"1.1.0\"")
                                .replace("drizzle: belongings", "drizzle: dry"));

        int status = command.run(before, after);

        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Oud:   umbrella 1.0.0 (geldt nu)", "Nieuw: umbrella 1.1.0 (geldt nu)")
                .contains("~ questions.kind.answers.drizzle.to", "was:   belongings", "wordt: dry")
                .contains("must (Moet) -> dry (Niet van toepassing)", "antwoordreeksen: ")
                .contains("kind: drizzle");
        assertThat(complaints.size()).isZero();
    }

    @Test
    void namesTheFaultsOfAFileThatIsNoPlan() throws IOException {
        var before = file("before.yaml", UMBRELLA);
        var broken = file("broken.yaml", UMBRELLA.replace("start: raining", "start: nowhere"));

        int status = command.run(before, broken);

        assertThat(status).isEqualTo(2);
        assertThat(complaints.toString(StandardCharsets.UTF_8)).contains("broken.yaml:8: start");
        assertThat(out.size()).isZero();
    }

    @Test
    void asksForTwoFilesThatCanBeRead() {
        assertThat(command.run("one")).isEqualTo(2);
        assertThat(command.run(folder.resolve("a").toString(), folder.resolve("b").toString()))
                .isEqualTo(2);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .contains("twee planbestanden", "kan niet gelezen worden");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
