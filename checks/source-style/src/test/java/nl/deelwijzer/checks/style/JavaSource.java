// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.style;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

/** How a Java file must look: licence line first, then google-java-format's AOSP form. */
final class JavaSource {

    static final String LICENCE = "// SPDX-License-Identifier: EUPL-1.2\n";

    private static final JavaFormatterOptions OPTIONS =
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build();

    private JavaSource() {}

    static String formatted(String source) throws FormatterException {
        var licensed = source.startsWith(LICENCE) ? source : LICENCE + source;
        var used = RemoveUnusedImports.removeUnusedImports(licensed);
        var ordered = ImportOrderer.reorderImports(used, OPTIONS.style());
        return new Formatter(OPTIONS).formatSource(ordered);
    }
}
