// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import reactor.test.StepVerifier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class FollowerTest {

    private final LogsInMemory logs = new LogsInMemory();
    private final Follower follower = new Follower(logs);

    @Test
    void beginsWithWhatComesAndTellsWhereItIs() {
        logs.grow(0, 3);

        var _ =
                StepVerifier.withVirtualTime(() -> follower.follow(null, _ -> true))
                        .assertNext(news -> isQuiet(news, "0.3"))
                        .then(() -> logs.grow(0, 1).grow(1, 1))
                        .thenAwait(Follower.PAUSE)
                        .assertNext(news -> isArrival(news, 0, 3, "0.4"))
                        .assertNext(news -> isArrival(news, 1, 0, "0.4-1.1"))
                        .thenCancel()
                        .verify();
    }

    @Test
    void goesOnRoundAfterRound() {
        var _ =
                StepVerifier.withVirtualTime(() -> follower.follow(null, _ -> true))
                        .assertNext(news -> isQuiet(news, "0.0"))
                        .then(() -> logs.grow(0, 2))
                        .thenAwait(Follower.PAUSE)
                        .expectNextCount(2)
                        .then(() -> logs.grow(0, 1))
                        .thenAwait(Follower.PAUSE)
                        .assertNext(news -> isArrival(news, 0, 2, "0.3"))
                        .thenAwait(Follower.SILENCE)
                        .assertNext(news -> isQuiet(news, "0.3"))
                        .then(() -> logs.grow(0, 1))
                        .thenAwait(Follower.PAUSE)
                        .assertNext(news -> isArrival(news, 0, 3, "0.4"))
                        .thenCancel()
                        .verify(Duration.ofSeconds(10));
    }

    @Test
    void givesEveryDecisionOnceWhateverTheBreaks() {
        logs.grow(0, 250).grow(1, 120);
        var seen = new ArrayList<String>();
        var at = Positions.of(Map.of());

        for (var part : List.of(1, 99, 1, 100, 53, 116)) {
            var from = at;
            var news =
                    follower.follow(from, _ -> true)
                            .ofType(News.Arrived.class)
                            .take(part)
                            .collectList()
                            .blockOptional()
                            .orElseThrow();
            news.forEach(it -> seen.add(it.decision().log() + "/" + it.decision().index()));
            at = Positions.parse(news.getLast().after().text()).orElseThrow();
        }

        assertThat(seen).hasSize(370).doesNotHaveDuplicates();
        assertThat(at.text()).isEqualTo("0.250-1.120");
    }

    @Test
    void isNeverSilentForLong() {
        var _ =
                StepVerifier.withVirtualTime(() -> follower.follow(null, _ -> true))
                        .assertNext(news -> isQuiet(news, "0.0"))
                        .thenAwait(Follower.SILENCE)
                        .assertNext(news -> isQuiet(news, "0.0"))
                        .thenAwait(Follower.SILENCE)
                        .assertNext(news -> isQuiet(news, "0.0"))
                        .thenCancel()
                        .verify();
    }

    @Test
    void tellsHowFarItCameWhereNothingIsWanted() {
        logs.grow(0, 150);

        var _ =
                StepVerifier.withVirtualTime(
                                () -> follower.follow(Positions.of(Map.of()), _ -> false))
                        .assertNext(news -> isQuiet(news, "0.100"))
                        .assertNext(news -> isQuiet(news, "0.150"))
                        .thenCancel()
                        .verify();
    }

    @Test
    void readsOnOnlyWhenItsReaderTookWhatItRead() {
        logs.grow(0, 10_000);

        StepVerifier.create(follower.follow(Positions.of(Map.of()), _ -> true), 0)
                .thenRequest(10)
                .expectNextCount(10)
                .thenCancel()
                .verify();

        assertThat(logs.reads()).isLessThanOrEqualTo(3);
    }

    private static void isQuiet(News news, String after) {
        assertThat(news).isInstanceOf(News.Quiet.class);
        assertThat(news.after().text()).isEqualTo(after);
    }

    private static void isArrival(News news, int log, long index, String after) {
        assertThat(news).isInstanceOf(News.Arrived.class);
        var decision = ((News.Arrived) news).decision();
        assertThat(decision.log()).isEqualTo(log);
        assertThat(decision.index()).isEqualTo(index);
        assertThat(news.after().text()).isEqualTo(after);
    }
}
