// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The launcher as a process: what it says, what it leaves behind, and what it never leaves behind.
 */
class LauncherIT {

    private static final Duration STOP = Duration.ofSeconds(90);

    @Test
    void decisionsAreStillThereAfterStopAndStartAndNoProcessOutlivesTheLauncher() throws Exception {
        Path folder = SuiteUnderTest.folder("launcher");
        String caseReference = "RESTART-" + UUID.randomUUID();

        Process first = launch(folder);
        Caller caller = callerOf(readyLine(first));
        HttpResponse<String> answer =
                caller.evaluate(Caller.question(caseReference), UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String id = Caller.JSON.readTree(answer.body()).get("id").asString();
        assertThat(caller.record(id).get("caseReference").asString()).isEqualTo(caseReference);
        List<ProcessHandle> children = first.descendants().toList();
        first.destroy();
        assertThat(first.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);

        Process second = launch(folder);
        Caller again = callerOf(readyLine(second));
        assertThat(again.record(id).get("id").asString()).isEqualTo(id);
        assertThat(again.stored(caseReference)).containsExactly(id);
        List<ProcessHandle> orphans = second.descendants().toList();
        second.destroyForcibly().waitFor();
        Awaitility.await("no process outlives its launcher")
                .atMost(STOP)
                .until(() -> orphans.stream().noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void aTakenPortIsNamedWithItsPartBeforeAnythingStarts() throws Exception {
        Path folder = SuiteUnderTest.folder("taken");
        try (ServerSocket holder = new ServerSocket(0)) {
            Process launcher = launch(folder, "--port", "police=" + holder.getLocalPort());

            String out =
                    new String(
                            launcher.getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);

            assertThat(launcher.waitFor()).isEqualTo(2);
            assertThat(out)
                    .contains("port " + holder.getLocalPort() + " is taken")
                    .contains("police");
            assertThat(folder.resolve("logs")).doesNotExist();
        }
    }

    @Test
    void aFolderThatCannotBeUsedIsNamedInASentence() throws Exception {
        Path folder = SuiteUnderTest.folder("no-folder");
        Path data = Files.writeString(folder.resolve("data"), "a file");

        Process launcher = launch(folder);

        String out =
                new String(
                        launcher.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(launcher.waitFor()).isEqualTo(2);
        assertThat(out).contains("--data", data.toString()).doesNotContain("\tat ");
    }

    private static Process launch(Path folder, String... more) throws IOException {
        Layout layout = new Layout(SuiteUnderTest.ROOT, folder, folder);
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-D" + Main.ROOT + "=" + SuiteUnderTest.ROOT,
                                "-Ddeelwijzer.training=false",
                                "-cp",
                                layout.launcherJar() + ":" + layout.launcherLibraries() + "/*",
                                Main.class.getName(),
                                "--data",
                                folder.resolve("data").toString(),
                                "--logs",
                                folder.resolve("logs").toString(),
                                "--free-ports"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String readyLine(Process launcher) throws IOException {
        BufferedReader out = launcher.inputReader();
        String line = out.readLine();
        while (line != null && !line.startsWith("ready in ")) {
            System.out.println("[launcher] " + line);
            line = out.readLine();
        }
        assertThat(line).as("the last line of the launcher").isNotNull();
        System.out.println("[launcher] " + line);
        return String.valueOf(line);
    }

    private static Caller callerOf(String readyLine) {
        return new Caller(address(readyLine, Part.GATEWAY), address(readyLine, Part.ISSUER));
    }

    private static String address(String readyLine, Part part) {
        Matcher address =
                Pattern.compile(part.word() + " (http://localhost:[0-9]+)").matcher(readyLine);
        assertThat(address.find()).as(readyLine).isTrue();
        return address.group(1);
    }
}
