// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import nl.deelwijzer.embedded.FreePorts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The port of every part. */
public record Ports(Map<Part, Integer> byPart) {

    public Ports {
        byPart = Map.copyOf(byPart);
    }

    static Ports usual() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, part.defaultPort());
        }
        return new Ports(ports);
    }

    /** Ports that are free at this moment, all different. */
    public static Ports free() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            int port =
                    Stream.generate(FreePorts::lasting)
                            .filter(found -> !ports.containsValue(found))
                            .findFirst()
                            .orElseThrow();
            ports.put(part, port);
        }
        return new Ports(ports);
    }

    public Ports with(Part part, int port) {
        Map<Part, Integer> ports = new EnumMap<>(byPart);
        ports.put(part, port);
        return new Ports(ports);
    }

    public int of(Part part) {
        return Objects.requireNonNull(byPart.get(part));
    }

    public String address(Part part) {
        return part.address(of(part));
    }

    /** One sentence for each of these parts whose port another program, or another part, holds. */
    List<String> obstacles(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> Stream.of(shared(part, parts), taken(part)).flatMap(List::stream))
                .toList();
    }

    private List<String> shared(Part part, List<Part> parts) {
        return parts.stream()
                .filter(other -> other.compareTo(part) < 0 && of(other) == of(part))
                .map(other ->
                        "port %d is asked for twice: %s and %s"
                                .formatted(of(part), other.word(), part.word()))
                .toList();
    }

    private List<String> taken(Part part) {
        if (FreePorts.isFree(of(part))) {
            return List.of();
        }
        return List.of(
                "port %d is taken, and %s needs it: stop the program that holds it, or choose another with --port %s=NUMBER"
                        .formatted(of(part), part.word(), part.word()));
    }
}
