// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a part is started: its class path, its class and its arguments.
 *
 * @param libraries the jars that other parts have too, in their order
 * @param own the part's own jar, if it has one: it comes last, so that parts with the same
 *     libraries share prepared classes
 */
record PartCommand(
        Part part, List<Path> libraries, List<Path> own, String mainClass, List<String> arguments) {

    /** Unpacks what the part needs and says how to start it. */
    static PartCommand of(Part part, Layout layout, Ports ports) {
        return switch (part.kind()) {
            case BROKER -> embedded(part, layout, ports, BrokerProcess.class);
            case STORE -> embedded(part, layout, ports, StoreProcess.class);
            case DOMAIN, AUDIT, GATEWAY -> service(part, layout);
            case ISSUER -> throw new IllegalArgumentException("the issuer runs in the launcher");
        };
    }

    String classPath() {
        return Stream.concat(libraries.stream(), own.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static PartCommand embedded(Part part, Layout layout, Ports ports, Class<?> main) {
        List<Path> path = new ArrayList<>(jars(layout.launcherLibraries()));
        path.add(layout.launcherJar());
        List<String> arguments =
                List.of(layout.data(part).toString(), Integer.toString(ports.of(part)));
        return new PartCommand(part, path, List.of(), main.getName(), arguments);
    }

    private static PartCommand service(Part part, Layout layout) {
        ServiceArchive archive = new ServiceArchive(layout.archive(part));
        List<Path> path = new ArrayList<>(archive.libraries(layout.serviceLibraries()));
        path.add(layout.launcherJar());
        return new PartCommand(
                part, path, List.of(layout.ownJar(part)), archive.mainClass(), List.of());
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
