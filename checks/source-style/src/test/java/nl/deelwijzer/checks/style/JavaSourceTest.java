// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class JavaSourceTest {

    /** With {@code -Dformat=apply} the files are mended instead of named. */
    private static final boolean APPLY = "apply".equals(System.getProperty("format"));

    /** Only files below this folder are mended or named. */
    private static final Path FOLDER =
            Repository.root().resolve(System.getProperty("folder", "")).normalize();

    @Test
    void everyJavaFileIsFormattedAndBeginsWithItsLicence() throws IOException {
        var files = Repository.files(".java");
        assertThat(files).hasSizeGreaterThan(10);

        var faults = new ArrayList<String>();
        for (var file : files) {
            if (file.startsWith(FOLDER)) {
                check(file, faults);
            }
        }

        assertThat(faults).as("not formatted: run ./format").isEmpty();
    }

    @Test
    void understandsTheNewestSyntaxAndAddsTheLicence() throws FormatterException {
        var source =
                """
                class A { int f(Object o) { return switch (o) { case R(var x, _) -> x; default -> 0; }; } record R(int x, int y) {} }
                """;

        assertThat(JavaSource.formatted(source))
                .startsWith(JavaSource.LICENCE)
                .contains("            case R(var x, _) -> x;\n");
    }

    private static void check(Path file, List<String> faults) throws IOException {
        var source = Files.readString(file);
        var name = Repository.root().relativize(file).toString();
        try {
            var formatted = JavaSource.formatted(source);
            if (source.equals(formatted)) {
                return;
            }
            if (APPLY) {
                var _ = Files.writeString(file, formatted);
            } else {
                faults.add(name);
            }
        } catch (FormatterException e) {
            faults.add(name + ": " + e.getMessage());
        }
    }
}
