// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a part is started: its class path, its class and its arguments.
 *
 * @param libraries the jars that all parts of its kind have, in one order
 * @param own the jars that only this part has: they come last, so that parts with the same
 *     libraries share prepared classes
 */
public record PartCommand(
        Part part, List<Path> libraries, List<Path> own, String mainClass, List<String> arguments) {

    public PartCommand {
        libraries = List.copyOf(libraries);
        own = List.copyOf(own);
        arguments = List.copyOf(arguments);
    }

    String classPath() {
        return Stream.concat(libraries.stream(), own.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
