// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;

/** Files and folders of one run of these benchmarks, removed when it ends. */
public final class Scratch {

    private static final Path FOLDER = created();
    private static final AtomicInteger NAMES = new AtomicInteger();

    private Scratch() {}

    /** A name in the folder that nothing has yet. */
    public static Path path(String ending) {
        return FOLDER.resolve(NAMES.incrementAndGet() + ending);
    }

    /** An empty folder. */
    public static Path folder() throws IOException {
        return Files.createDirectory(path(""));
    }

    private static Path created() {
        try {
            var folder = Files.createTempDirectory("measured-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("left behind: " + folder + ": " + e);
        }
    }
}
