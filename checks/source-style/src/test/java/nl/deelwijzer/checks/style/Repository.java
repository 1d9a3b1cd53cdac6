// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.style;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The files that people wrote: not what a build, a tool or a local run leaves behind. */
final class Repository {

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", ".local");

    private Repository() {}

    static Path root() {
        return Path.of(Objects.requireNonNull(System.getProperty("repository")));
    }

    static List<Path> files(String ending) throws IOException {
        var found = new ArrayList<Path>();
        var visitor =
                new SimpleFileVisitor<Path>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (file.toString().endsWith(ending)) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                };
        var _ = Files.walkFileTree(root(), visitor);
        return found.stream().sorted().toList();
    }
}
