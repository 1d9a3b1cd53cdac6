// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.stage;

import nl.deelwijzer.embedded.FreePorts;
import nl.deelwijzer.local.Part;
import nl.deelwijzer.local.Ports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The connections between the parts of one suite, each a relay of its own. */
final class Links implements AutoCloseable {

    private final Ports ports;
    private final Map<Part, Map<Part, Link>> byParts = new EnumMap<>(Part.class);
    private final List<String> doors = new ArrayList<>();

    private Links(Ports ports) {
        this.ports = ports;
    }

    /** Nothing between the parts. */
    static Links direct(Ports ports) {
        return new Links(ports);
    }

    /**
     * Opens a relay for each connection of these parts.
     *
     * @param prefix stands before the names
     */
    static Links between(Ports ports, List<Part> parts, String prefix) {
        Links links = new Links(ports);
        for (Part from : parts) {
            Map<Part, Link> reached = new EnumMap<>(Part.class);
            for (Part to : reachedBy(from)) {
                reached.put(
                        to, Link.open(prefix + from.word() + "–" + to.word(), links.target(to)));
                links.tellDoor(to, reached);
            }
            links.byParts.put(from, reached);
        }
        return links;
    }

    /** The ports as a part is told them. */
    Ports seenBy(Part part) {
        Ports seen = ports;
        for (var link : byParts.getOrDefault(part, Map.of()).entrySet()) {
            if (link.getKey() != Part.ISSUER) {
                seen = seen.with(link.getKey(), link.getValue().port());
            }
        }
        return seen;
    }

    /** Where a part fetches the issuer's keys. */
    int keys(Part part) {
        Link link = byParts.getOrDefault(part, Map.of()).get(Part.ISSUER);
        return link == null ? ports.of(Part.ISSUER) : link.port();
    }

    /** The broker's ports for these links: it tells each client the relay's, not its own. */
    List<String> doors() {
        return List.copyOf(doors);
    }

    List<Link> all() {
        return byParts.values().stream().flatMap(reached -> reached.values().stream()).toList();
    }

    @Override
    public void close() {
        all().forEach(Link::close);
    }

    private int lastDoor;

    private int target(Part to) {
        if (to != Part.BROKER) {
            return ports.of(to);
        }
        lastDoor = FreePorts.lasting();
        return lastDoor;
    }

    private void tellDoor(Part to, Map<Part, Link> reached) {
        Link link = reached.get(to);
        if (to == Part.BROKER && link != null) {
            doors.add(lastDoor + "=" + link.port());
        }
    }

    private static List<Part> reachedBy(Part from) {
        return switch (from.kind()) {
            case DOMAIN -> List.of(Part.BROKER, Part.ISSUER);
            case AUDIT -> List.of(Part.BROKER, Part.STORE, Part.WITNESS, Part.ISSUER);
            case GATEWAY ->
                    Stream.concat(
                                    Arrays.stream(Part.values()).filter(Links::isRouted),
                                    Stream.of(Part.ISSUER))
                            .toList();
            case ISSUER, BROKER, STORE, WITNESS, PAGES -> List.of();
        };
    }

    private static boolean isRouted(Part part) {
        return part.kind() == Part.Kind.DOMAIN || part.kind() == Part.Kind.AUDIT;
    }
}
