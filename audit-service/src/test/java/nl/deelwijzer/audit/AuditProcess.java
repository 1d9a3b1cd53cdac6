// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.deelwijzer.embedded.FreePorts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The audit service as a process of its own, to be killed. Its classes are prepared once (JEP 483),
 * so that it starts in a fraction of the time.
 */
final class AuditProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final Map<String, String> settings;

    /**
     * @param folder for its log files and its prepared classes
     */
    AuditProcess(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = Map.copyOf(settings);
    }

    /** Runs one until it is ready, and stops it in peace. */
    void prepareClasses() {
        int port = FreePorts.lasting();
        var process = start(port, "-XX:AOTCacheOutput=" + classes());
        try {
            await().atMost(PATIENCE).until(() -> isReady(port));
            process.destroy();
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            process.destroyForcibly();
        }
        assertThat(classes()).exists();
    }

    /** Starts one, and does not wait. */
    Process start() {
        return start(FreePorts.lasting(), "-XX:AOTCache=" + classes());
    }

    private Process start(int port, String option) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                option,
                                "-cp",
                                jars(),
                                AuditApplication.class.getName(),
                                "--server.port=" + port));
        settings.forEach((key, value) -> {
            if (!key.equals("server.port")) {
                command.add("--" + key + "=" + value);
            }
        });
        var log = folder.resolve("audit.log").toFile();
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path classes() {
        return folder.resolve("classes.aot");
    }

    /** Prepared classes come from archives only, so the classes of the tests are left out. */
    private static String jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !Files.isDirectory(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isReady(int port) {
        try {
            var health = URI.create("http://localhost:" + port + "/actuator/health/readiness");
            var connection = (HttpURLConnection) health.toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
