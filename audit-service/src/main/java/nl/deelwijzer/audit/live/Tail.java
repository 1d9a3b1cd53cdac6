// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.live;

import static java.lang.Math.min;

import nl.deelwijzer.audit.search.FoundDecision;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The place of one reader in all logs. Its rounds come one after the other. */
final class Tail {

    private static final int CHUNK = 100;
    private static final long QUIET_ROUNDS = Follower.SILENCE.dividedBy(Follower.PAUSE);

    private final Logs logs;
    private final Predicate<FoundDecision> wanted;
    private Positions at;
    private long quiet;

    Tail(Logs logs, Positions at, Predicate<FoundDecision> wanted) {
        this.logs = logs;
        this.at = at;
        this.wanted = wanted;
    }

    /** What came in since the last round. */
    Flux<News> round() {
        return Flux.defer(logs::sizes)
                .flatMapIterable(this::behind)
                .concatMap(this::read, 0)
                .concatMapIterable(news -> news, 1)
                .switchIfEmpty(Mono.fromSupplier(this::quiet).flatMapIterable(news -> news));
    }

    /** At once and then now and again. */
    private List<News> quiet() {
        return quiet++ % QUIET_ROUNDS == 0 ? List.of(new News.Quiet(at)) : List.of();
    }

    private List<Chunk> behind(Map<Integer, Long> sizes) {
        var chunks = new ArrayList<Chunk>();
        sizes.forEach((log, size) -> {
            for (var from = at.next(log); from < size; from += CHUNK) {
                chunks.add(new Chunk(log, from, min(from + CHUNK, size)));
            }
        });
        return chunks;
    }

    /** Says something for each chunk: where nothing in it is wanted the reader still moves on. */
    private Mono<List<News>> read(Chunk chunk) {
        return logs.read(chunk.log(), chunk.from(), chunk.until())
                .filter(wanted)
                .collectList()
                .map(found -> told(found, chunk));
    }

    private List<News> told(List<FoundDecision> found, Chunk chunk) {
        var news = new ArrayList<News>();
        for (var decision : found) {
            var index = decision.index();
            if (index != null) {
                at = at.at(chunk.log(), index + 1);
                news.add(new News.Arrived(decision, at));
            }
        }
        at = at.at(chunk.log(), chunk.until());
        if (news.isEmpty()) {
            news.add(new News.Quiet(at));
        }
        quiet = 1;
        return news;
    }

    private record Chunk(int log, long from, long until) {}
}
