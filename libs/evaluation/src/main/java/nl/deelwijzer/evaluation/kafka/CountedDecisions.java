// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import nl.deelwijzer.evaluation.DecisionLog;
import nl.deelwijzer.evaluation.Recording;
import nl.deelwijzer.record.DecisionRecord;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts decisions by what came of recording them, and times it. Each meter is there from the
 * start, so that the first decision that is not recorded can be seen as a rise.
 */
final class CountedDecisions implements DecisionLog {

    private static final String METER = "deelwijzer.decisions";
    private static final String RECORDED = "recorded";
    private static final String NOT_RECORDED = "not-recorded";
    private static final String TOO_LARGE = "too-large";

    private final DecisionLog log;
    private final MeterRegistry meters;
    private final Map<String, Timer> timers;

    CountedDecisions(DecisionLog log, MeterRegistry meters) {
        this.log = log;
        this.meters = meters;
        this.timers =
                Stream.of(RECORDED, NOT_RECORDED, TOO_LARGE)
                        .collect(Collectors.toMap(Function.identity(), this::timer));
    }

    @Override
    public Mono<Recording> append(Supplier<DecisionRecord> decision) {
        return Mono.defer(() -> {
            var began = meters.config().clock().monotonicTime();
            return log.append(decision).doOnNext(recording -> count(recording, began));
        });
    }

    private void count(Recording recording, long began) {
        var outcome =
                switch (recording) {
                    case Recording.Durable _ -> RECORDED;
                    case Recording.NotRecorded _ -> NOT_RECORDED;
                    case Recording.TooLarge _ -> TOO_LARGE;
                };
        var took = Duration.ofNanos(meters.config().clock().monotonicTime() - began);
        timers.getOrDefault(outcome, timer(outcome)).record(took);
    }

    private Timer timer(String outcome) {
        return Timer.builder(METER)
                .description("Decisions by what came of recording them, and how long that took")
                .tag("outcome", outcome)
                .serviceLevelObjectives(
                        Duration.ofMillis(10),
                        Duration.ofMillis(50),
                        Duration.ofMillis(250),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5))
                .register(meters);
    }
}
