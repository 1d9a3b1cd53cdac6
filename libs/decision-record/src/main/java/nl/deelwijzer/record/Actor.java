// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who decided, as the access token names them.
 *
 * @param organisation the organisation they decide for
 * @param sub the claim {@code sub}: a person or a process
 * @param client the client application, where the token names it
 */
public record Actor(Oin organisation, String sub, @Nullable String client) implements PersonalData {

    /**
     * @throws IllegalArgumentException if {@code sub} is empty, or a text is not well-formed
     */
    public Actor {
        Texts.require(sub);
        if (client != null) {
            Texts.require(client);
        }
    }

    @Override
    public Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("organisation", organisation.value());
        tree.put("sub", sub);
        if (client != null) {
            tree.put("client", client);
        }
        return tree;
    }

    /** Without the names. */
    @Override
    public String toString() {
        return "Actor[…]";
    }
}
