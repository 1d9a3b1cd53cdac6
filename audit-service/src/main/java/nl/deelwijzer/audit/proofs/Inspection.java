// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Checkpoint;
import nl.deelwijzer.tlog.Fsck;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.OpenedCheckpoint;
import nl.deelwijzer.tlog.Reason;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Recomputes one log from its stored records: record, entry, leaf hash, tiles, root, signed
 * checkpoint; and looks for records that stand in no log. Names the first damages only and counts
 * the rest. Has its account kept every second, so that others see how far it is.
 */
final class Inspection implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);
    private static final int SHOWN = 1_000;
    private static final long SECOND = 1_000_000_000;

    private final PublishedLog log;
    private final LogPolicy policy;
    private final StoredRecords records;
    private final Consumer<InspectionReport> account;
    private final Instant startedAt;
    private final long startedNanos = System.nanoTime();
    private final List<InspectionReport.Damage> damages = new ArrayList<>();
    private InspectionReport.State state = InspectionReport.State.RUNNING;
    private long keptNanos = startedNanos;
    private long checked;
    private long damageCount;
    private Duration took = Duration.ZERO;

    Inspection(
            PublishedLog log,
            LogPolicy policy,
            StoredRecords records,
            Consumer<InspectionReport> account,
            Instant startedAt) {
        this.log = log;
        this.policy = policy;
        this.records = records;
        this.account = account;
        this.startedAt = startedAt;
    }

    /** Has the account kept for the first time. */
    InspectionReport begun() {
        var report = report();
        account.accept(report);
        return report;
    }

    @Override
    public void run() {
        try {
            switch (policy.open(log.note().bytes())) {
                case Checked.Refused<OpenedCheckpoint>(Reason reason) ->
                        found(new InspectionReport.Damage("checkpoint", null, reason));
                case Checked.Accepted<OpenedCheckpoint>(OpenedCheckpoint opened) ->
                        recompute(opened.checkpoint());
            }
            Strays.staying(() -> records.strays(log.number()), this::pause).forEach(this::found);
            end(damageCount == 0 ? InspectionReport.State.SOUND : InspectionReport.State.DAMAGED);
        } catch (RuntimeException failed) {
            brokenOff(failed);
            end(InspectionReport.State.ABORTED);
        }
        try {
            account.accept(report());
        } catch (RuntimeException failed) {
            brokenOff(failed);
        }
    }

    /** Where this cannot be kept, the silence will tell. */
    private void brokenOff(RuntimeException failed) {
        LOG.atWarn()
                .addKeyValue("log", log.number())
                .addKeyValue("cause", failed.getClass().getName())
                .log("The check of a log was broken off");
    }

    private void recompute(Checkpoint checkpoint) {
        if (checkpoint.size() != log.size()) {
            found(new InspectionReport.Damage("checkpoint", null, Reason.BAD_SIZE));
        }
        if (!checkpoint.goesOnAt(log.nextOffset())) {
            found(new InspectionReport.Damage("checkpoint", null, Reason.NEXT_OFFSET_MISMATCH));
        }
        var entries = records.entries(log.number());
        var _ =
                Fsck.check(
                        records.tiles(log.number()),
                        bundle -> {
                            var read = entries.read(bundle);
                            progress(read.size());
                            return read;
                        },
                        checkpoint,
                        damage ->
                                found(
                                        new InspectionReport.Damage(
                                                damage.path().toString(),
                                                damage.index(),
                                                damage.reason())));
    }

    private void pause() {
        LockSupport.parkNanos(SECOND);
        progress(0);
    }

    private void progress(int more) {
        count(more);
        if (System.nanoTime() - keptNanos > SECOND) {
            keptNanos = System.nanoTime();
            account.accept(report());
        }
    }

    private synchronized void count(int more) {
        checked += more;
    }

    private void found(Strays.Stray stray) {
        found(new InspectionReport.Damage(stray.log(), stray.index(), Reason.UNCOVERED_ENTRY));
    }

    private synchronized void found(InspectionReport.Damage damage) {
        damageCount++;
        if (damages.size() < SHOWN) {
            damages.add(damage);
        }
    }

    private synchronized void end(InspectionReport.State outcome) {
        took = sinceStart();
        state = outcome;
    }

    synchronized InspectionReport report() {
        return new InspectionReport(
                log.number(),
                log.size(),
                state,
                startedAt,
                state == InspectionReport.State.RUNNING ? sinceStart() : took,
                checked,
                damageCount,
                damages);
    }

    private Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }
}
