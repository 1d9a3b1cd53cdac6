// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.running;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The suite on free ports, started once for all test classes, with a collector of its spans. */
public final class RunningSuite implements BeforeAllCallback {

    /** The folder of the repository. */
    public static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    /** The services, by the names of their parts in the launcher's last line. */
    public static final List<String> SERVICES =
            List.of("police", "justice", "municipality", "care", "education", "audit", "gateway");

    /** The services and the gateway's own address for cases: each has an API document. */
    public static final List<String> DOCUMENTS =
            List.of("police", "justice", "municipality", "care", "education", "audit", "cases");

    private static final Path TARGET = ROOT.resolve("local/target");

    @Override
    public void beforeAll(ExtensionContext context) {
        context.publishReportEntry("suite", Holder.READY);
    }

    /** Where a part listens, without a slash at the end. */
    public String address(String part) {
        var address =
                Pattern.compile("\\b" + part + " (http://localhost:[0-9]+)").matcher(Holder.READY);
        if (!address.find()) {
            throw new IllegalArgumentException(part + " is not in: " + Holder.READY);
        }
        return address.group(1);
    }

    /** Calls the gateway. */
    public Calls gateway() {
        return new Calls(address("gateway"), address("issuer"));
    }

    /** Calls a service itself. */
    public Calls service(String part) {
        return new Calls(address(part), address("issuer"));
    }

    /** Holds a domain's process still: it answers nothing until this is closed. */
    public Silence silence(String domain) {
        var archive = domain + "-service-";
        return Holder.LAUNCHER
                .descendants()
                .filter(process -> Silence.commandOf(process).contains(archive))
                .findFirst()
                .map(Silence::of)
                .orElseThrow(() -> new IllegalArgumentException(domain + " is no domain"));
    }

    /** What the services sent to their collector of spans. */
    public SpanCollector spans() {
        return Holder.SPANS;
    }

    private static final class Holder {
        static final SpanCollector SPANS = SpanCollector.start();
        static final Process LAUNCHER = launch();
        static final String READY = start();

        private static Process launch() {
            try {
                var folder = Files.createDirectories(Path.of("target", "suite"));
                return launch(Files.createTempDirectory(folder, "run-"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String start() {
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(LAUNCHER)));
                return readyLine(LAUNCHER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Process launch(Path folder) throws IOException {
            var command =
                    new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Ddeelwijzer.root=" + ROOT,
                            "-Ddeelwijzer.training=false",
                            "-cp",
                            TARGET.resolve("local-1.0.0-SNAPSHOT.jar") + ":" + TARGET + "/lib/*",
                            "nl.deelwijzer.local.Main",
                            "--data",
                            folder.resolve("data").toString(),
                            "--logs",
                            folder.resolve("logs").toString(),
                            "--free-ports");
            command.environment().putAll(SPANS.settings());
            return command.redirectErrorStream(true).start();
        }

        private static String readyLine(Process launcher) throws IOException {
            var said = new StringBuilder();
            var out = launcher.inputReader();
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith("ready in ")) {
                    return line;
                }
            }
            throw new IllegalStateException("the suite did not start:\n" + said);
        }

        private static void stop(Process launcher) {
            launcher.destroy();
            try {
                launcher.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
