// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who may do what, as people decided it: {@code access-rules.txt}, one line for each operation. The
 * services do not read it.
 */
final class AccessTable {

    /** For a controller that is on the class path and has no address here. */
    static final String NOBODY = "nobody";

    private static final String OPEN = "everyone";

    private final Map<String, String> scopes = new HashMap<>();

    AccessTable() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/access-rules.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        }
    }

    private void add(String line) {
        String[] words = line.strip().split("\\s+", -1);
        if (words.length != 4) {
            throw new IllegalArgumentException("not four words: " + line);
        }
        for (Part part : Part.values()) {
            boolean meant =
                    words[0].equals(part.word())
                            || (words[0].equals("domain") && part.kind() == Part.Kind.DOMAIN);
            if (meant) {
                Endpoint endpoint = new Endpoint(part, words[1], words[2]);
                scopes.put(endpoint.toString(), words[3].replace("*", part.word()));
                if (part != Part.GATEWAY) {
                    scopes.put(
                            endpoint.atTheGateway().toString(), words[3].replace("*", part.word()));
                }
            }
        }
    }

    boolean knows(Endpoint endpoint) {
        return scopes.containsKey(endpoint.toString());
    }

    boolean asksForAToken(Endpoint endpoint) {
        return scope(endpoint).filter(scope -> !scope.equals(NOBODY)).isPresent();
    }

    /** The scope that a token needs; empty where everybody may. */
    Optional<String> scope(Endpoint endpoint) {
        String scope = Objects.requireNonNull(scopes.get(endpoint.toString()), endpoint.toString());
        return scope.equals(OPEN) ? Optional.empty() : Optional.of(scope);
    }
}
