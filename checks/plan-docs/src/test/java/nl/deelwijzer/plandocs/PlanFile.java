// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plandocs;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan file of the project.
 *
 * @param module the folder of the module that holds it
 * @param name of the file, without its ending
 */
record PlanFile(Path module, String name, Plan plan) {

    static final Path ROOT = Path.of("..", "..");

    private static final String PLANS = "src/main/resources/plans";

    /** All of them, by name. */
    static List<PlanFile> all() {
        return Stream.of(ROOT, ROOT.resolve("libs"))
                .flatMap(PlanFile::list)
                .filter(module -> Files.isDirectory(module.resolve(PLANS)))
                .flatMap(module -> list(module.resolve(PLANS)).map(file -> read(module, file)))
                .sorted(java.util.Comparator.comparing(PlanFile::name))
                .toList();
    }

    private static PlanFile read(Path module, Path file) {
        String name = file.getFileName().toString().replace(".yaml", "");
        return switch (PlanReader.read(file.toString(), text(file))) {
            case PlanReading.Sound(Plan plan) -> new PlanFile(module, name, plan);
            case PlanReading.Faulty(var faults) ->
                    throw new IllegalStateException(faults.toString());
        };
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return List.copyOf(entries.toList()).stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
