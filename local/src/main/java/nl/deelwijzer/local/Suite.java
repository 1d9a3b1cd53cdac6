// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import nl.deelwijzer.embedded.EmbeddedIssuer;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

/**
 * The running suite: every part a process of its own, but for the issuer, which runs in this one. A
 * part that dies stays down until somebody restarts it: a suite that mends itself would hide what
 * one wants to see.
 */
public final class Suite implements AutoCloseable {

    /** A process that ends is told at once; this is for a machine that has much else to do. */
    private static final Duration START_PATIENCE = Duration.ofMinutes(10);

    private static final Duration POLL = Duration.ofMillis(100);

    private final Layout layout;
    private final Ports ports;
    private final Progress progress;
    private final Style style;
    private final Map<Part, PartCommand> commands = new EnumMap<>(Part.class);
    private final Map<Part, PartProcess> processes = new ConcurrentHashMap<>();
    private @Nullable EmbeddedIssuer issuer;
    private volatile boolean stopping;

    /** How processes are started, configured and stopped. */
    public interface Style {

        List<String> commandLine(PartCommand command);

        Map<String, String> environment(PartCommand command);

        Duration stopPatience();
    }

    public Suite(Layout layout, Ports ports, Progress progress, Style style) {
        this.layout = layout;
        this.ports = ports;
        this.progress = progress;
        this.style = style;
    }

    /** The parts that this build holds; a service that was not built has no archive. */
    public static List<Part> available(Layout layout) {
        return Arrays.stream(Part.values()).filter(part -> isBuilt(part, layout)).toList();
    }

    private static boolean isBuilt(Part part, Layout layout) {
        return switch (part.kind()) {
            case ISSUER, BROKER, STORE -> true;
            case WITNESS -> Files.exists(layout.verifierArchive());
            case DOMAIN, AUDIT, PAGES, GATEWAY -> Files.exists(layout.archive(part));
        };
    }

    /**
     * Starts these parts and returns when all are ready. The others are taken to run at their ports
     * already.
     *
     * @throws StartFailure when a part is not ready in time, or dies; the others have been stopped
     *     by then
     */
    public void start(List<Part> parts) throws StartFailure {
        try {
            if (parts.contains(Part.ISSUER)) {
                issuer = EmbeddedIssuer.start(ports.of(Part.ISSUER));
            }
            for (PartCommand command : new PartCommands(layout, ports).of(parts)) {
                commands.put(command.part(), command);
                launch(command.part());
            }
            awaitReady(List.copyOf(commands.keySet()));
        } catch (StartFailure | RuntimeException e) {
            close();
            throw e;
        }
    }

    Layout layout() {
        return layout;
    }

    public Ports ports() {
        return ports;
    }

    public EmbeddedIssuer issuer() {
        return Objects.requireNonNull(issuer, "the suite does not run");
    }

    public long pid(Part part) {
        return process(part).pid();
    }

    /** Ends the process of a part at once, as {@code kill -9} does. */
    public void kill(Part part) {
        process(part).kill();
    }

    /** Asks a part to stop, waits until it has, and kills it when it takes too long. */
    public void stop(Part part) {
        process(part).stop(style.stopPatience());
    }

    /** Whether the process of a part lives, ready or not. */
    public boolean isAlive(Part part) {
        return process(part).isAlive();
    }

    /** Whether a part can be used. */
    public boolean isReady(Part part) {
        return Readiness.of(part, ports.of(part));
    }

    /** Starts a part that is down, and returns when it is ready. */
    void restart(Part part) throws StartFailure {
        launch(part);
        awaitReady(List.of(part));
    }

    /** Calls with a part and its process when it dies while the suite is meant to run. */
    void onDeath(BiConsumer<Part, PartProcess> action) {
        processes.forEach((part, process) ->
                process.ended()
                        .thenAccept(gone -> {
                            if (!stopping) {
                                action.accept(part, gone);
                            }
                        })
                        .exceptionally(failure -> null));
    }

    /** Stops every part: the gateway first, then the services, then what they rest on. */
    @Override
    public void close() {
        stopping = true;
        for (int stage = Part.LAST_STAGE; stage >= 0; stage--) {
            int now = stage;
            List<Thread> stops =
                    processes.keySet().stream()
                            .filter(part -> part.stage() == now)
                            .map(part ->
                                    Thread.ofVirtual()
                                            .start(() -> process(part).stop(style.stopPatience())))
                            .toList();
            stops.forEach(Suite::join);
        }
        if (issuer != null) {
            issuer.close();
        }
    }

    /** Starts a part that is down, and does not wait for it. */
    public void launch(Part part) {
        PartCommand command = Objects.requireNonNull(commands.get(part));
        PartProcess started =
                PartProcess.start(
                        style.commandLine(command), style.environment(command), layout.log(part));
        processes.put(part, started);
    }

    private void awaitReady(List<Part> parts) throws StartFailure {
        List<Part> waiting = new ArrayList<>(parts);
        double patience = progress.seconds() + START_PATIENCE.toSeconds();
        while (!waiting.isEmpty()) {
            for (Part part : List.copyOf(waiting)) {
                if (!process(part).isAlive()) {
                    throw StartFailure.died(part, process(part), layout.shortLog(part));
                }
                if (Readiness.of(part, ports.of(part))) {
                    progress.say("%-12s %s".formatted(part.word(), ports.address(part)));
                    waiting.remove(part);
                }
            }
            if (progress.seconds() > patience) {
                Part late = waiting.getFirst();
                throw StartFailure.late(
                        late, process(late), START_PATIENCE.toSeconds(), layout.shortLog(late));
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private PartProcess process(Part part) {
        return Objects.requireNonNull(processes.get(part), part.word() + " does not run");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
