// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The running process of a part, writing to its log file. */
final class PartProcess {

    /**
     * Ignores Ctrl-C, which a terminal sends to every process at once: the launcher stops its
     * children in order.
     */
    private static final List<String> WITHOUT_INTERRUPT =
            List.of("/bin/sh", "-c", "trap '' INT; exec \"$0\" \"$@\"");

    private static final Duration KILL_PATIENCE = Duration.ofSeconds(20);

    private final Process process;
    private final Path log;

    private PartProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts a process; the log of the one before it is kept beside the new one. */
    static PartProcess start(List<String> command, Map<String, String> environment, Path log) {
        List<String> whole = new ArrayList<>(WITHOUT_INTERRUPT);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        try {
            keepFormer(log);
            return new PartProcess(builder.redirectOutput(log.toFile()).start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** The code with which the process ended. */
    int exitCode() {
        return process.exitValue();
    }

    CompletableFuture<PartProcess> ended() {
        return process.onExit().thenApply(gone -> this);
    }

    /** Ends the process at once, as {@code kill -9} does, and waits until it is gone. */
    void kill() {
        if (!await(process.destroyForcibly(), KILL_PATIENCE)) {
            throw new IllegalStateException("process " + pid() + " cannot be killed");
        }
    }

    /** Asks the process to stop, and kills it when it has not after this time. */
    void stop(Duration patience) {
        process.destroy();
        if (!await(process, patience)) {
            kill();
        }
    }

    /** The last lines of the log, at most this many. */
    List<String> lastLines(int count) {
        try {
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            List<String> lines = text.lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of("the log cannot be read: " + e.getMessage());
        }
    }

    private static boolean await(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void keepFormer(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Path former = log.resolveSibling(log.getFileName() + ".1");
            Path kept = Files.move(log, former, StandardCopyOption.REPLACE_EXISTING);
            assert kept.equals(former);
        }
    }
}
