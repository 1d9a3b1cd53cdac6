// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.deelwijzer.audit.DecisionsInMemory;
import nl.deelwijzer.audit.Kite;
import nl.deelwijzer.audit.SampleDecision;
import nl.deelwijzer.audit.replay.Replay;
import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.audit.search.Decisions;
import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.audit.search.Page;
import nl.deelwijzer.audit.search.PageRequest;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class RunnerTest {

    private static final Plan PLAN = Kite.plan(Kite.text());
    private static final Task OWN = new Task.Own(DecisionFilter.of(null, null, null, null));
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private final RunsInMemory runs = new RunsInMemory();

    @Test
    void countsHowEveryDecisionOfALongLogCameOut() {
        var decisions = DecisionsInMemory.of(mixed(250));

        var run = finished(runner(decisions, NOW), OWN);

        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(run.tally()).isEqualTo(new Tally(500, 250, 0, 0, 250));
        assertThat(found(run, 300))
                .hasSize(250)
                .allSatisfy(it -> assertThat(it.replay()).isEqualTo(new Replay.PlanUnknown()));
        assertThat(runs.parts()).allMatch(kept -> kept <= 100);
    }

    @Test
    void comparesWithAnotherVersion() {
        var decisions = DecisionsInMemory.of(List.of(Kite.calm(PLAN), Kite.storm(PLAN)));
        var stricter =
                Kite.plan(
                        Kite.text(
                                "storm: {to: line, adds: [gloves]}",
                                "storm: {to: permit, adds: [gloves]}"));

        var run = finished(runner(decisions, NOW), Task.Other.of(stricter, null, null, null));

        assertThat(run.plan()).isEqualTo(stricter.digest().value());
        assertThat(run.tally()).isEqualTo(new Tally(2, 1, 0, 1, 0));
        assertThat(found(run, 10))
                .extracting(Finding::replay)
                .containsExactly(new Replay.Incomplete("permit"));
    }

    @Test
    void makesAFewRunsAtATime() {
        var runner = runner(new Silent(), NOW);

        var begun = Stream.generate(() -> runner.start(OWN).blockOptional()).limit(5).toList();

        assertThat(begun.subList(0, 4)).allMatch(Optional::isPresent);
        assertThat(begun.getLast()).isEmpty();
    }

    @Test
    void saysThatItFailedAndGivesItsPlaceBack() {
        var runner = runner(DecisionsInMemory.of(mixed(150)).failingAfter(2), NOW);

        var run = finished(runner, OWN);

        assertThat(run.state()).isEqualTo(Run.State.FAILED);
        assertThat(run.tally().replayed()).isEqualTo(200);
        for (int i = 0; i < 5; i++) {
            assertThat(finished(runner, OWN).state()).isEqualTo(Run.State.FAILED);
        }
    }

    @Test
    void tellsThatARunOfAServiceThatStoppedWasInterrupted() {
        var stopped = runner(new Silent(), NOW);
        var id = stopped.start(OWN).blockOptional().orElseThrow().id();
        stopped.close();

        var soon = runner(new Silent(), NOW.plus(Run.SILENCE));
        var later = runner(new Silent(), NOW.plus(Run.SILENCE).plusMillis(1));

        assertThat(state(soon, id)).isEqualTo(Run.State.RUNNING);
        assertThat(state(later, id)).isEqualTo(Run.State.INTERRUPTED);
    }

    private Runner runner(Decisions decisions, Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Runner(decisions, new PlansInMemory(List.of(PLAN)), runs, clock);
    }

    /** Half of them by a plan that nobody published. */
    private static List<DecisionRecord> mixed(int half) {
        var decisions = new ArrayList<DecisionRecord>();
        IntStream.range(0, half)
                .forEach(_ -> {
                    decisions.add(Kite.storm(PLAN));
                    decisions.add(SampleDecision.any().record());
                });
        return decisions;
    }

    private Run finished(Runner runner, Task task) {
        var id = runner.start(task).blockOptional().orElseThrow().id();
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> runner.find(id).blockOptional().orElseThrow(),
                        run -> run.state() != Run.State.RUNNING);
    }

    private List<Finding> found(Run run, int limit) {
        return runs.findings(run.id(), 0, limit).collectList().blockOptional().orElseThrow();
    }

    private static Run.State state(Runner runner, UUID id) {
        return runner.find(id).blockOptional().orElseThrow().state();
    }

    /** A store that never answers. */
    private static final class Silent implements Decisions {

        @Override
        public Mono<FoundDecision> find(DecisionId id) {
            return Mono.never();
        }

        @Override
        public Mono<Page> search(DecisionFilter filter, PageRequest request) {
            return Mono.never();
        }

        @Override
        public Flux<FoundDecision> ofCase(String caseId) {
            return Flux.never();
        }
    }
}
