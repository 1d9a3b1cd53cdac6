// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** A file that outgrows one screen or two has found a second subject. */
class FileLengthTest {

    private static final int MAIN = 200;
    private static final int TEST = 400;

    @Test
    void noJavaFileIsLongerThanItsKindMayBe() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : Repository.files(".java")) {
            var lines = lines(file);
            if (lines > limit(file)) {
                tooLong.add(Repository.root().relativize(file) + ": " + lines + " lines");
            }
        }

        assertThat(tooLong).as("split these files by subject").isEmpty();
    }

    private static int limit(Path file) {
        return file.toString().contains("src/test/") ? TEST : MAIN;
    }

    /** Imports do not count: nobody reads them. */
    private static long lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("import ")).count();
        }
    }
}
