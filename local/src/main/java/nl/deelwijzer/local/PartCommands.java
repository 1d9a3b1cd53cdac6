// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds how each part is started, unpacking what it needs. */
final class PartCommands {

    private final Layout layout;
    private final Ports ports;

    PartCommands(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
    }

    /** The commands of these parts; the issuer has none, for it runs in the launcher. */
    List<PartCommand> of(List<Part> parts) {
        List<PartCommand> commands = new ArrayList<>();
        Map<Part, List<Path>> libraries = new EnumMap<>(Part.class);
        for (Part part : parts) {
            switch (part.kind()) {
                case BROKER -> commands.add(embedded(part, BrokerProcess.class));
                case STORE -> commands.add(embedded(part, StoreProcess.class));
                case DOMAIN, AUDIT, PAGES, GATEWAY ->
                        libraries.put(part, archive(part).libraries(layout.serviceLibraries()));
                case WITNESS -> commands.add(witness(part));
                case ISSUER -> {}
            }
        }
        libraries.keySet().forEach(part -> commands.add(service(part, libraries)));
        return commands;
    }

    private PartCommand embedded(Part part, Class<?> main) {
        List<Path> path = new ArrayList<>(jars(layout.launcherLibraries()));
        path.add(layout.launcherJar());
        List<String> arguments =
                List.of(layout.data(part).toString(), Integer.toString(ports.of(part)));
        return new PartCommand(part, path, List.of(), main.getName(), arguments);
    }

    private PartCommand witness(Part part) {
        return new PartCommand(
                part,
                List.of(layout.verifierArchive(), layout.launcherJar()),
                List.of(),
                "nl.deelwijzer.verifier.Main",
                List.of("witness"));
    }

    private PartCommand service(Part part, Map<Part, List<Path>> libraries) {
        List<Path> shared = new ArrayList<>(libraries.getOrDefault(part, List.of()));
        libraries.entrySet().stream()
                .filter(other -> other.getKey().kind() == part.kind())
                .forEach(other -> shared.retainAll(other.getValue()));
        List<Path> own = new ArrayList<>(libraries.getOrDefault(part, List.of()));
        own.removeAll(shared);
        shared.add(layout.launcherJar());
        own.add(layout.ownJar(part));
        return new PartCommand(part, shared, own, archive(part).mainClass(), List.of());
    }

    private ServiceArchive archive(Part part) {
        return new ServiceArchive(layout.archive(part));
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
