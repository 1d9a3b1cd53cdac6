// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.startup;

import nl.deelwijzer.benchmarks.suite.Scratch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of the suite, until it is closed. Linux only: memory is read from /proc. */
final class Suite implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("ready in ([0-9.]+) s");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern PART = Pattern.compile("nl\\.deelwijzer\\.([a-z.]+)\\.(\\w+)");
    private static final double KIBIBYTES = 1024.0;
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final double seconds;
    private final Map<String, Double> memory;

    private Suite(Process process, double seconds) throws IOException {
        this.process = process;
        this.seconds = seconds;
        this.memory = resident(process.toHandle());
    }

    /**
     * Waits until it is ready.
     *
     * @param prepared whether classes may be prepared before
     * @throws IllegalStateException with what it said, if it does not start
     */
    static Suite start(boolean prepared) throws IOException {
        var folder = Scratch.folder();
        var builder =
                new ProcessBuilder(
                                "./run",
                                "--free-ports",
                                "--data",
                                folder.resolve("data").toString(),
                                "--logs",
                                folder.resolve("logs").toString())
                        .redirectErrorStream(true);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Ddeelwijzer.training=" + prepared);
        var process = builder.start();
        return ready(process);
    }

    private static Suite ready(Process process) throws IOException {
        var said = new ArrayList<String>();
        BufferedReader output = process.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var ready = READY.matcher(line);
            if (ready.find()) {
                return new Suite(process, Double.parseDouble(ready.group(1)));
            }
            said.add(line);
        }
        process.destroy();
        throw new IllegalStateException("the suite did not start: " + String.join("\n", said));
    }

    double seconds() {
        return seconds;
    }

    /** Resident memory per part, in MiB. */
    Map<String, Double> memory() {
        return memory;
    }

    private static Map<String, Double> resident(ProcessHandle launcher) throws IOException {
        var memory = new TreeMap<String, Double>();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(launcher), launcher.descendants()).toList();
        for (var each : all) {
            var status = Files.readString(Path.of("/proc", each.pid() + "", "status"));
            var resident = RESIDENT.matcher(status);
            if (resident.find()) {
                var _ = memory.put(name(each), Double.parseDouble(resident.group(1)) / KIBIBYTES);
            }
        }
        return memory;
    }

    /** The last class that the command names: that of the part. */
    private static String name(ProcessHandle process) throws IOException {
        var words =
                Files.readString(Path.of("/proc", process.pid() + "", "cmdline")).split("\0", -1);
        return Stream.of(words)
                .filter(word -> PART.matcher(word).matches())
                .collect(Collectors.reducing("launcher", (_, last) -> last))
                .replaceFirst(".*\\.", "");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the suite does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
