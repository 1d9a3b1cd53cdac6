// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The first start after a build: one process of each kind runs on free ports and in a folder of its
 * own, is asked a little, and writes its prepared classes as it ends.
 */
public final class Training {

    /** A process writes its classes when it stops. */
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(2);

    /** Of a training that is broken off nothing is kept. */
    private static final Duration BREAK_OFF_PATIENCE = Duration.ofSeconds(2);

    private static final String ANY_DOMAIN = "org.springframework.boot.SpringApplication";

    private final Layout layout;
    private final Progress progress;
    private final ClassCaches caches;
    private volatile boolean brokenOff;

    public Training(Layout layout, Progress progress) {
        this.layout = layout;
        this.progress = progress;
        this.caches = new ClassCaches(layout.classCaches());
    }

    /**
     * Prepares the classes unless they are there. What goes wrong only costs the next start its
     * speed.
     */
    public void runWhenNeeded(List<Part> parts, Ports ports) {
        if (caches.hold(new PartCommands(layout, ports).of(parts))) {
            return;
        }
        progress.say("preparing classes, once after a build");
        caches.clear();
        Layout apart =
                new Layout(
                        layout.root(),
                        layout.classCaches().resolve("data"),
                        layout.classCaches().resolve("logs"));
        try {
            run(apart, oneOfEachKind(parts));
        } catch (StartFailure e) {
            progress.say("classes could not be prepared, the start will be slow: " + e.reason());
        } finally {
            delete(apart.data());
        }
    }

    private void run(Layout apart, List<Part> parts) throws StartFailure {
        Ports ports = Ports.free();
        Suite suite = new Suite(apart, ports, progress, new Trained(apart, ports));
        Thread whenInterrupted = new Thread(() -> breakOff(suite));
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
        try {
            suite.start(parts);
            new Exercise(suite).run();
        } finally {
            suite.close();
        }
        if (Runtime.getRuntime().removeShutdownHook(whenInterrupted)) {
            caches.take(new PartCommands(apart, ports).of(parts));
        }
    }

    private void breakOff(Suite suite) {
        brokenOff = true;
        suite.close();
    }

    private static List<Part> oneOfEachKind(List<Part> parts) {
        List<Part> chosen = new ArrayList<>();
        for (Part part : parts) {
            if (chosen.stream().noneMatch(other -> other.kind() == part.kind())) {
                chosen.add(part);
            }
        }
        return chosen;
    }

    /**
     * Starts a process as the suite would, but recording its classes, and a domain without the jars
     * that only it has.
     */
    private final class Trained implements Suite.Style {

        private final PartSettings settings;

        Trained(Layout apart, Ports ports) {
            this.settings = new PartSettings(apart, ports);
        }

        @Override
        public List<String> commandLine(PartCommand command) {
            if (command.part().kind() != Part.Kind.DOMAIN) {
                return caches.trainingLine(command);
            }
            List<String> sources = List.of("--spring.main.sources=" + AnyDomain.class.getName());
            return caches.trainingLine(
                    new PartCommand(
                            command.part(), command.libraries(), List.of(), ANY_DOMAIN, sources));
        }

        @Override
        public Map<String, String> environment(PartCommand command) {
            Map<String, String> environment = new TreeMap<>(settings.environment(command.part()));
            if (command.part().kind() == Part.Kind.DOMAIN) {
                environment.put("SPRING_CONFIG_IMPORT", "classpath:deelwijzer/evaluation.yaml");
                environment.put("SPRING_APPLICATION_NAME", command.part().word() + "-service");
                environment.put("DEELWIJZER_DOMAIN", command.part().word());
                environment.put(
                        "DEELWIJZER_PLANS",
                        "jar:file:" + command.own().getLast() + "!/plans/*.yaml");
            }
            return environment;
        }

        @Override
        public Duration stopPatience() {
            return brokenOff ? BREAK_OFF_PATIENCE : STOP_PATIENCE;
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
