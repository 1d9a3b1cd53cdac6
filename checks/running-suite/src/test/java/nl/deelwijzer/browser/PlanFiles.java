// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;
import nl.deelwijzer.running.RunningSuite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The plans of all services, as their files have them. */
final class PlanFiles {

    private static final Path PLANS = Path.of("src", "main", "resources", "plans");

    private PlanFiles() {}

    static List<Plan> all() {
        return Stream.of(RunningSuite.ROOT, RunningSuite.ROOT.resolve("libs"))
                .flatMap(PlanFiles::list)
                .map(module -> module.resolve(PLANS))
                .filter(Files::isDirectory)
                .flatMap(PlanFiles::list)
                .filter(file -> file.toString().endsWith(".yaml"))
                .sorted()
                .map(PlanFiles::read)
                .toList();
    }

    private static Plan read(Path file) {
        try {
            return switch (PlanReader.read(file.toString(), Files.readString(file))) {
                case PlanReading.Sound(Plan plan) -> plan;
                case PlanReading.Faulty(var faults) -> throw new AssertionError(faults);
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return List.copyOf(entries.toList()).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
