// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.limits;

import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/** So many requests of one caller in each window of time; the window begins for all alike. */
final class RateLimit {

    private final Counts counts;
    private final Clock clock;
    private final Duration window;
    private final long most;

    RateLimit(Counts counts, Clock clock, Duration window, long most) {
        this.counts = counts;
        this.clock = clock;
        this.window = window;
        this.most = most;
    }

    /**
     * Counts a request of this caller.
     *
     * @return empty, or the problem {@code too-many-requests} as error
     */
    Mono<Void> take(String caller) {
        var now = clock.millis();
        return counts.add(digest(caller), number(now))
                .flatMap(count -> count > most ? Mono.error(tooMany(now)) : Mono.empty());
    }

    /** As {@link #take}, but without counting: whether a next request would be too many. */
    Mono<Void> check(String caller) {
        var now = clock.millis();
        return counts.sum(digest(caller), number(now))
                .flatMap(count -> count >= most ? Mono.error(tooMany(now)) : Mono.empty());
    }

    private long number(long now) {
        return now / window.toMillis();
    }

    private ProblemException tooMany(long now) {
        var left = window.toMillis() - now % window.toMillis();
        return Problem.of(
                        ProblemType.TOO_MANY_REQUESTS,
                        "Dit zijn te veel verzoeken in korte tijd. De header Retry-After zegt na hoeveel"
                                + " seconden het weer kan.")
                .asException()
                .retryAfter(Duration.ofMillis(left + 999));
    }

    /** Callers can be people: no store and no memory dump shows who they are. */
    private static String digest(String caller) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(caller.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
