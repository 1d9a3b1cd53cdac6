// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Who may call some paths, whatever the method. Paths that no rule names are unknown: they answer
 * 404 to everyone.
 *
 * @param scope the scope that a token needs, or null where everybody may call
 * @param patterns path patterns, such as {@code /v1/plans/**}
 */
public record PathRule(@Nullable String scope, List<String> patterns) {

    public PathRule {
        patterns = List.copyOf(patterns);
    }

    /** Everybody may call these paths, without a token. */
    public static PathRule open(String... patterns) {
        return new PathRule(null, List.of(patterns));
    }

    /** Only a token with this scope may call these paths. */
    public static PathRule scope(String scope, String... patterns) {
        return new PathRule(scope, List.of(patterns));
    }
}
