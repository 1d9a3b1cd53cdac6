// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.record.ActRecord;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.EntryJson;
import nl.deelwijzer.record.EntryReading;
import nl.deelwijzer.record.LogEntry;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Checkpoint;
import nl.deelwijzer.tlog.EntryBundle;
import nl.deelwijzer.tlog.Fsck;
import nl.deelwijzer.tlog.TilePath;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Recomputes a log: entries, leaf hashes, tiles, root; counts what stands in it. */
final class LogCheck {

    private static final int SHOWN = 20;

    private final LogFolder files;
    private final Report report;
    private final Map<String, Long> kinds = new TreeMap<>();
    private long damages;

    LogCheck(LogFolder files, Report report) {
        this.files = files;
        this.report = report;
    }

    boolean holds(Checkpoint checkpoint) {
        if (Fsck.check(files, this::counted, checkpoint, this::damaged)) {
            kinds.forEach((kind, count) -> report.remarks(kind + ": " + count));
            return report.holds(
                    "alle %d regels, kenmerken en tegels nagerekend tot de wortel"
                            .formatted(checkpoint.size()));
        }
        if (damages > SHOWN) {
            report.remarks("en nog %d fouten".formatted(damages - SHOWN));
        }
        return false;
    }

    private void damaged(Fsck.Damage damage) {
        if (++damages <= SHOWN) {
            var _ =
                    report.fails(
                            "regel %d, bestand %s".formatted(damage.index(), damage.path()),
                            Words.withCode(damage.reason()));
        }
    }

    private List<Checked<byte[]>> counted(TilePath bundle) {
        TilePath kept = files.kept(bundle);
        var all = EntryBundle.readEach(files.read(kept), kept.width());
        var entries = all.subList(0, Math.min(bundle.width(), all.size()));
        for (Checked<byte[]> entry : entries) {
            if (entry instanceof Checked.Accepted<byte[]>(byte[] bytes)) {
                kinds.merge(kind(bytes), 1L, Long::sum);
            }
        }
        return entries;
    }

    private static String kind(byte[] entry) {
        return switch (EntryJson.read(entry)) {
            case EntryReading.Read(LogEntry read) ->
                    switch (read) {
                        case DecisionRecord _ -> "beslissingen";
                        case ActRecord act -> "handelingen (" + act.action().word() + ")";
                    };
            case EntryReading.Unreadable _ -> "regels van een onbekende soort";
        };
    }
}
