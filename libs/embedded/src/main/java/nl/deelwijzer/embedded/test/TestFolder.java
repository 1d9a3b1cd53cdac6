// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for the data of one embedded part, gone when the JVM ends. */
final class TestFolder {

    private TestFolder() {}

    static Path make(String part) {
        try {
            return Files.createTempDirectory("deelwijzer-test-" + part + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            System.Logger log = System.getLogger(TestFolder.class.getName());
            log.log(System.Logger.Level.WARNING, "cannot delete " + folder, e);
        }
    }
}
