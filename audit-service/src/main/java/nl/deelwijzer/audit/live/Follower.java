// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.live;

import nl.deelwijzer.audit.search.FoundDecision;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * Follows all logs by looking at their checkpoints every half second. Each decision comes once, in
 * the order of its log, and only when a checkpoint covers it; the order between logs is not fixed.
 * Reads on only when its reader has taken what it read.
 */
public final class Follower {

    /** How long it waits before it looks again. */
    static final Duration PAUSE = Duration.ofMillis(500);

    /** The longest silence. The gateway breaks off an answer that is silent for 8 seconds. */
    static final Duration SILENCE = Duration.ofSeconds(4);

    private final Logs logs;

    public Follower(Logs logs) {
        this.logs = logs;
    }

    /**
     * Everything from a position on, never ending. Begins with {@link News.Quiet}, so that the
     * reader knows its position before the first decision.
     *
     * @param from where the reader was before; null to begin with what comes from now on
     * @param wanted which decisions to tell
     */
    public Flux<News> follow(@Nullable Positions from, Predicate<FoundDecision> wanted) {
        var start = from == null ? logs.sizes().map(Positions::of) : Mono.just(from);
        return start.flatMapMany(at -> {
            var tail = new Tail(logs, at, wanted);
            return tail.round().repeatWhen(done -> done.delayElements(PAUSE));
        });
    }
}
