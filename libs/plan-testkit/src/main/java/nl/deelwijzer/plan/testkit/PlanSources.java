// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a plan in the source tree of a module, and the plans of the other modules beside it.
 */
final class PlanSources {

    private static final Path PLANS = Path.of("src", "main", "resources", "plans");

    private final Path module;

    /**
     * @param module the folder of the module: where Maven runs its tests
     */
    PlanSources(Path module) {
        this.module = module.toAbsolutePath();
    }

    /** The plan files of the module, by name. */
    List<Path> plans() {
        return yamlFiles(module.resolve(PLANS));
    }

    /** Where the cases of a plan file stand: same name, other folder. */
    Path cases(Path plan) {
        return module.resolve(Path.of("src", "test", "resources", "cases"))
                .resolve(plan.getFileName());
    }

    /** Where the listing of a plan file stands. */
    Path golden(Path plan) {
        return module.resolve(Path.of("src", "test", "resources", "golden"))
                .resolve(stem(plan) + ".txt");
    }

    /** Where what was found out about a plan file is written, for whoever documents it. */
    Path evidence(Path plan) {
        return module.resolve(Path.of("target", "plan-evidence")).resolve(stem(plan) + ".json");
    }

    /** The ids of all plans of all modules of the project. */
    Set<String> planIds() {
        return Stream.of(root(), root().resolve("libs"))
                .flatMap(PlanSources::folders)
                .map(folder -> folder.resolve(PLANS))
                .flatMap(folder -> yamlFiles(folder).stream())
                .map(PlanSources::planId)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String planId(Path plan) {
        return text(plan)
                .lines()
                .filter(line -> line.startsWith("plan:"))
                .map(line -> line.substring("plan:".length()).strip())
                .findFirst()
                .orElse("");
    }

    private static List<Path> yamlFiles(Path folder) {
        return entries(folder).filter(file -> file.toString().endsWith(".yaml")).toList();
    }

    private static Stream<Path> folders(Path folder) {
        return entries(folder).filter(Files::isDirectory);
    }

    private Path root() {
        Path folder = module;
        while (!Files.isDirectory(folder.resolve("libs")) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static Stream<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
