// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

import java.util.List;

/**
 * Who may call some paths. Paths that no rule names are unknown: they answer 404 to everyone.
 *
 * @param scope the scope that a token needs, or null where everybody may call
 * @param method the one method that the rule is about, or null for every method
 * @param patterns path patterns, such as {@code /v1/plans/**}
 */
public record PathRule(@Nullable String scope, @Nullable HttpMethod method, List<String> patterns) {

    public PathRule {
        patterns = List.copyOf(patterns);
    }

    /** Everybody may call these paths, without a token. */
    public static PathRule open(String... patterns) {
        return new PathRule(null, null, List.of(patterns));
    }

    /** Only a token with this scope may call these paths. */
    public static PathRule scope(String scope, String... patterns) {
        return new PathRule(scope, null, List.of(patterns));
    }

    /** The same rule for calls with this method only. */
    public PathRule on(HttpMethod only) {
        return new PathRule(scope, only, patterns);
    }
}
