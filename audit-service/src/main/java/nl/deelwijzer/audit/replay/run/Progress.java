// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay.run;

import nl.deelwijzer.audit.replay.Replay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;

/** Keeps account of one run. Its parts come one after the other. */
final class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

    private final Runs runs;
    private final Clock clock;
    private Run run;
    private long findings;

    Progress(Run begun, Runs runs, Clock clock) {
        this.run = begun;
        this.runs = runs;
        this.clock = clock;
    }

    /** Adds what came of a part of the log. */
    Mono<Void> with(List<Finding> replayed) {
        var tally = run.tally();
        for (var finding : replayed) {
            tally = tally.plus(finding.replay());
        }
        var found =
                replayed.stream().filter(it -> !(it.replay() instanceof Replay.Identical)).toList();
        var first = findings;
        findings += found.size();
        run = run.with(tally, clock.instant());
        return runs.keep(run, first, found);
    }

    Mono<Void> ended(Run.State how) {
        run = run.ended(how, clock.instant());
        return runs.keep(run, findings, List.of());
    }

    /** Says so, if the store can still be told; else the silence will tell. */
    Mono<Void> failed(Throwable failure) {
        LOG.atError()
                .addKeyValue("run", run.id())
                .addKeyValue("cause", failure.getClass().getName())
                .log("A replay of the log failed");
        return ended(Run.State.FAILED).onErrorComplete();
    }
}
