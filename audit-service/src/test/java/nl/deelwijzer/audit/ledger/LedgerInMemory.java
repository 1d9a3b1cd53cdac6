// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.record.ActRecord;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.EntryId;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Checkpoint;
import nl.deelwijzer.tlog.DifferentContentException;
import nl.deelwijzer.tlog.Fsck;
import nl.deelwijzer.tlog.LogStorage;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.TileFile;
import nl.deelwijzer.tlog.TilePath;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** A ledger that forgets at the end of the test and can be told to fail. */
final class LedgerInMemory implements Ledger {

    private final Map<EntryId, LoggedEntry> decisions = new HashMap<>();
    private final Map<Integer, TreeInMemory> trees = new HashMap<>();
    private int writesLeft = Integer.MAX_VALUE;
    private List<LoggedEntry> others = List.of();

    /** From now on only so many single writes succeed; then it throws as if the power failed. */
    void failAfter(int writes) {
        writesLeft = writes;
    }

    /** Just before the next insertion somebody else stores these. */
    void comesBetween(LoggedEntry... theirs) {
        others = List.of(theirs);
    }

    /** What the log holds, in order, after all of it was recomputed. */
    List<EntryId> log(int number) {
        var tree = tree(number);
        var committed = tree.committed().orElseThrow();
        var ordered = new ArrayList<EntryId>();
        for (long index = 0; index < committed.size(); index++) {
            ordered.add(only(number, index).entry().id());
        }
        var checkpoint = new Checkpoint(LogKey.origin(number), committed.size(), committed.root());
        var damages = new ArrayList<Fsck.Damage>();
        var _ = Fsck.check(tree, bundle -> entries(number, bundle), checkpoint, damages::add);
        if (!damages.isEmpty()) {
            throw new AssertionError(damages);
        }
        return ordered;
    }

    private List<Checked<byte[]>> entries(int number, TilePath bundle) {
        var first = bundle.index() * TilePath.FULL;
        return LongStream.range(first, first + bundle.width())
                .mapToObj(index -> only(number, index).entry().commitmentForm())
                .<Checked<byte[]>>map(Checked.Accepted::new)
                .toList();
    }

    private LoggedEntry only(int number, long index) {
        var found =
                decisions.values().stream()
                        .filter(it -> it.log() == number && it.index() == index)
                        .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " decisions have index " + index);
        }
        return found.getFirst();
    }

    @Override
    public Map<EntryId, LoggedEntry> find(Collection<EntryId> ids) {
        var found = new HashMap<>(decisions);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Set<EntryId> insert(List<LoggedEntry> fresh) {
        others.forEach(other -> decisions.put(other.entry().id(), other));
        others = List.of();
        var refused = new HashSet<EntryId>();
        for (var decision : fresh) {
            write();
            if (decisions.putIfAbsent(decision.entry().id(), decision) != null) {
                refused.add(decision.entry().id());
            }
        }
        return refused;
    }

    @Override
    public void move(List<LoggedEntry> moved) {
        for (var decision : moved) {
            write();
            decisions.put(decision.entry().id(), decision);
        }
    }

    @Override
    public void withdraw(List<LoggedEntry> pending) {
        for (var logged : pending) {
            write();
            decisions.computeIfPresent(
                    logged.entry().id(),
                    (_, stored) -> stored.index() == logged.index() ? null : stored);
        }
    }

    @Override
    public List<LoggedEntry> holdsOn(DecisionId decision) {
        var logged = decisions.get(decision);
        return logged == null
                ? List.of()
                : decisions.values().stream().filter(it -> isAbout(it, logged)).toList();
    }

    private static boolean isAbout(LoggedEntry other, LoggedEntry decision) {
        return other.entry() instanceof ActRecord act
                && (act.object().decision() == null
                        ? decision.entry().key().equals(act.object().caseReference())
                        : decision.entry().id().equals(act.object().decision()));
    }

    @Override
    public void destroyContent(DecisionId decision) {
        write();
        var logged = Objects.requireNonNull(decisions.get(decision));
        var bare = ((DecisionRecord) logged.entry()).destroyPersonalContent();
        decisions.put(decision, new LoggedEntry(bare, logged.log(), logged.index()));
    }

    @Override
    public LogStorage tree(int log) {
        return trees.computeIfAbsent(log, number -> new TreeInMemory());
    }

    private void write() {
        if (writesLeft-- <= 0) {
            throw new IllegalStateException("no power");
        }
    }

    private final class TreeInMemory implements LogStorage {

        private final Map<TilePath, byte[]> files = new HashMap<>();
        private Optional<Committed> committed = Optional.empty();

        @Override
        public Optional<Committed> committed() {
            return committed;
        }

        @Override
        public byte[] read(TilePath path) {
            var full = new TilePath(path.level(), path.index(), TilePath.FULL);
            return Optional.ofNullable(files.get(path))
                    .or(() -> Optional.ofNullable(files.get(full)))
                    .orElseThrow(() -> new MissingFileException(path));
        }

        @Override
        public void put(TileFile file) {
            write();
            var former = files.putIfAbsent(file.path(), file.content());
            if (former != null && !Arrays.equals(former, file.content())) {
                throw new DifferentContentException(file.path());
            }
        }

        @Override
        public boolean commit(long expectedSize, Committed next) {
            write();
            if (committed.map(Committed::size).orElse(-1L) != expectedSize) {
                return false;
            }
            committed = Optional.of(next);
            return true;
        }
    }
}
