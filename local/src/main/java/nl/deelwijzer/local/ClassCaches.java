// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of every process. */
final class ClassCaches {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    final Path folder;

    ClassCaches(Path folder) {
        this.folder = folder;
    }

    List<String> commandLine(PartCommand command) {
        List<String> line = new ArrayList<>(List.of(JAVA));
        line.addAll(JvmOptions.of(command.part()));
        line.addAll(
                List.of("-cp", command.classPath(), Child.class.getName(), command.mainClass()));
        line.addAll(command.arguments());
        return line;
    }
}
