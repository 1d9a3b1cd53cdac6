// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay.run;

import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.audit.search.Decisions;

import org.jspecify.annotations.Nullable;

import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * Makes runs, a few at a time: the log is long and others wait for the store too. Holds a part of
 * the log at a time, however long the log is.
 */
public final class Runner implements AutoCloseable {

    private static final int PART = 100;
    private static final int MOST = 4;

    private final Decisions decisions;
    private final Plans plans;
    private final Runs runs;
    private final Clock clock;
    private final Semaphore places = new Semaphore(MOST);
    private final Disposable.Composite work = Disposables.composite();

    public Runner(Decisions decisions, Plans plans, Runs runs, Clock clock) {
        this.decisions = decisions;
        this.plans = plans;
        this.runs = runs;
        this.clock = clock;
    }

    /** Begins a run, and gives it as soon as it is kept; empty while too many are going on. */
    public Mono<Run> start(Task task) {
        return Mono.fromSupplier(() -> places.tryAcquire())
                .filter(free -> free)
                .flatMap(free -> kept(task));
    }

    private Mono<Run> kept(Task task) {
        var run = Run.begin(UUID.randomUUID(), plan(task), clock.instant());
        return runs.keep(run, 0, List.of())
                .doOnError(failed -> places.release())
                .thenReturn(run)
                .doOnNext(begun -> work(begun, task));
    }

    private void work(Run begun, Task task) {
        var place = Disposables.swap();
        if (work.add(place)) {
            place.update(going(begun, task).doFinally(_ -> work.remove(place)).subscribe());
        }
    }

    private static @Nullable String plan(Task task) {
        return switch (task) {
            case Task.Own ignored -> null;
            case Task.Other other -> other.plan().digest().value();
        };
    }

    private Mono<Void> going(Run begun, Task task) {
        var progress = new Progress(begun, runs, clock);
        var replayer = new Replayer(plans, task);
        return decisions
                .parts(task.filter(), PART)
                .publishOn(Schedulers.boundedElastic(), 1)
                .concatMap(replayer::replay, 0)
                .concatMap(progress::with, 0)
                .then(Mono.defer(() -> progress.ended(Run.State.DONE)))
                .onErrorResume(failed -> progress.failed(failed))
                .doFinally(_ -> places.release());
    }

    /** The run with this id as it stands now. */
    public Mono<Run> find(UUID id) {
        return runs.find(id).map(run -> run.seenAt(clock.instant()));
    }

    /** Stops working. What is going on is then told as interrupted. */
    @Override
    public void close() {
        work.dispose();
    }
}
