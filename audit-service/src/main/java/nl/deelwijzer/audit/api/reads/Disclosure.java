// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.reads;

import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;

import java.util.Optional;
import java.util.Set;

/**
 * What an operation shows. Whatever is not named here shows decisions: an operation that somebody
 * adds is recorded without their doing anything for it.
 */
enum Disclosure {
    /** Nothing about any decision. */
    NOTHING,
    /** What the handler itself does is recorded, as an act of its own. */
    ACT,
    /** Decisions, or that there are none. */
    DECISIONS;

    /** Paths, without the patterns of their variables. */
    static final Set<String> SHOWING_NOTHING =
            Set.of(
                    "/v1/openapi.json",
                    "/v1/retention",
                    "/v1/logs",
                    "/v1/logs/{number}/checkpoint",
                    "/v1/logs/{number}/consistency",
                    "/v1/logs/{number}/tile/{*tile}",
                    "/v1/logs/{number}/_fsck",
                    "/actuator/prometheus",
                    "/actuator/health",
                    "/actuator/health/{*path}");

    /** Paths whose handlers record what they do. */
    static final Set<String> RECORDING_THEMSELVES =
            Set.of("/v1/decisions/{id}/_destroy", "/v1/retention/_hold", "/v1/retention/_release");

    static Disclosure of(String path) {
        if (SHOWING_NOTHING.contains(path)) {
            return NOTHING;
        }
        return RECORDING_THEMSELVES.contains(path) ? ACT : DECISIONS;
    }

    /** The path of the operation that answers; empty where none was found. */
    static Optional<String> path(ServerWebExchange exchange) {
        PathPattern pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return Optional.ofNullable(pattern).map(it -> plain(it.getPatternString()));
    }

    /** A pattern without those of its variables: {@code /{id}} for <code>/{id:[a-f]{3}}</code>. */
    static String plain(String pattern) {
        var plain = new StringBuilder();
        int depth = 0;
        boolean variable = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            variable = (variable && depth > 0) || (depth == 1 && c == ':');
            if (!variable) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
