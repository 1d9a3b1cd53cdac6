// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.load.Call;
import nl.deelwijzer.benchmarks.load.Connection;
import nl.deelwijzer.benchmarks.suite.Scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server on a free port of this machine, until it is closed. */
public final class Program implements AutoCloseable {

    /** More options for every JVM that is started, as for a recording of where time goes. */
    private static final String JVM_OPTIONS = "measured.jvm";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 100;

    private final Process process;
    private final int port;
    private final Path log;

    private Program(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** A service of this build; its log is shown if it does not start. */
    public static Program service(String module, int port, Map<String, String> settings)
            throws IOException, InterruptedException {
        var archive = Path.of(module, "target", module + "-1.0.0-SNAPSHOT-exec.jar");
        var command = jvm();
        command.addAll(List.of("-jar", archive.toString()));
        return started(command, port, settings).ready("/actuator/health/readiness");
    }

    /** A class of these benchmarks with a main method; the port is its first argument. */
    static Program of(Class<?> main, int port, String... arguments)
            throws IOException, InterruptedException {
        var command = jvm();
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        Integer.toString(port)));
        command.addAll(List.of(arguments));
        return started(command, port, Map.of()).ready("/");
    }

    /** Any other server. */
    static Program of(List<String> command, int port) throws IOException, InterruptedException {
        return started(command, port, Map.of()).ready("/");
    }

    public int port() {
        return port;
    }

    /** As deploy/Dockerfile starts services, with a bounded heap: several share this machine. */
    private static List<String> jvm() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx512m", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of(System.getProperty(JVM_OPTIONS, "-Xlog:disable").split(" ")));
        return command;
    }

    private static Program started(List<String> command, int port, Map<String, String> settings)
            throws IOException {
        var log = Scratch.path(".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        return new Program(builder.redirectOutput(log.toFile()).start(), port, log);
    }

    private Program ready(String path) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try (var connection = new Connection(port)) {
                if (connection.send(get(path)).status() < 500) {
                    return this;
                }
            } catch (IOException _) {
                // It does not listen yet.
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        close();
        throw new IllegalStateException("not ready: " + Files.readString(log));
    }

    private Call get(String path) {
        return new Call(port, "GET " + path + " HTTP/1.1\nHost: localhost\n\n", new byte[0], 200);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                var _ = process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
