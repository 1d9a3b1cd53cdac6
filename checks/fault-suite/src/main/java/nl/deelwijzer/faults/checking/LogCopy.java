// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.checking;

import nl.deelwijzer.faults.load.Asking;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.EntryJson;
import nl.deelwijzer.record.EntryReading;
import nl.deelwijzer.record.LogEntry;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Checkpoint;
import nl.deelwijzer.tlog.Fsck;
import nl.deelwijzer.tlog.LogFiles;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.OpenedCheckpoint;
import nl.deelwijzer.tlog.TileCover;
import nl.deelwijzer.tlog.TilePath;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** One log as its address gives it, recomputed with the code that an auditor has. */
final class LogCopy implements LogFiles {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_NANOS = Duration.ofMillis(250).toNanos();

    private final Asking asking;
    private final String address;
    private final LogPolicy policy;
    private final Map<TilePath, byte[]> full = new HashMap<>();
    private final List<LoggedDecision> decisions = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private long read;

    LogCopy(Asking asking, String address, LogPolicy policy) {
        this.asking = asking;
        this.address = address;
        this.policy = policy;
    }

    /** Reads what came since the last time; what is wrong with the whole log, if anything. */
    List<String> refresh() {
        return switch (policy.open(get("checkpoint"))) {
            case Checked.Refused<OpenedCheckpoint>(var reason) ->
                    List.of(policy.origin() + ": checkpoint " + reason);
            case Checked.Accepted<OpenedCheckpoint>(var opened) -> {
                readTo(opened.checkpoint().size());
                yield damages(opened.checkpoint());
            }
        };
    }

    /** All decisions that were read so far. */
    List<LoggedDecision> decisions() {
        return decisions;
    }

    @Override
    public byte[] read(TilePath path) {
        byte[] known = full.get(path);
        if (known != null) {
            return known;
        }
        byte[] fetched = get(path.toString());
        if (path.isFull()) {
            full.put(path, fetched);
        }
        return fetched;
    }

    private List<String> damages(Checkpoint checkpoint) {
        return Stream.concat(
                        unreadable.stream(),
                        Fsck.check(this, checkpoint).stream()
                                .map(damage -> policy.origin() + ": " + damage))
                .toList();
    }

    private void readTo(long size) {
        for (TilePath bundle : TileCover.bundles(size)) {
            long first = bundle.index() * TilePath.FULL;
            if (first + bundle.width() > read) {
                List<Checked<byte[]>> entries = Fsck.bundled(this, bundle);
                for (long at = Math.max(read, first); at < first + entries.size(); at++) {
                    add(at, entries.get((int) (at - first)));
                }
            }
        }
        read = size;
    }

    /** Readings and acts stand in a log too; they answer no question. */
    private void add(long index, Checked<byte[]> entry) {
        if (!(entry instanceof Checked.Accepted<byte[]>(byte[] bytes))
                || !(EntryJson.read(bytes) instanceof EntryReading.Read(LogEntry readable))) {
            unreadable.add(policy.origin() + ": entry " + index + " cannot be read");
        } else if (readable instanceof DecisionRecord decision) {
            decisions.add(
                    new LoggedDecision(
                            decision.id().toString(),
                            decision.caseReference(),
                            decision.outcome().id(),
                            bytes,
                            policy));
        }
    }

    private byte[] get(String path) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            Optional<byte[]> file =
                    asking.get(address + "/" + path)
                            .filter(answer -> answer.statusCode() == OK)
                            .map(HttpResponse::body);
            if (file.isPresent()) {
                return file.get();
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        throw new IllegalStateException("no " + address + "/" + path);
    }
}
