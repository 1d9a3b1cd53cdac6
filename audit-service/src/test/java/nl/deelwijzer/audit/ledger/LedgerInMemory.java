// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.record.DecisionId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A ledger that forgets at the end of the test and can be told to fail. */
public final class LedgerInMemory implements Ledger {

    private final Map<DecisionId, LoggedDecision> decisions = new HashMap<>();
    private final Map<Integer, Checkpoint> checkpoints = new HashMap<>();
    private int writesLeft = Integer.MAX_VALUE;

    /** From now on only so many single writes succeed; then it throws as if the power failed. */
    public void failAfter(int writes) {
        writesLeft = writes;
    }

    /** What the log holds, in order. */
    public List<DecisionId> log(int number) {
        var size = checkpoint(number).size();
        var ordered = new ArrayList<DecisionId>();
        for (long index = 0; index < size; index++) {
            ordered.add(only(number, index));
        }
        return ordered;
    }

    private DecisionId only(int number, long index) {
        var found =
                decisions.values().stream()
                        .filter(it -> it.log() == number && it.index() == index)
                        .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " decisions have index " + index);
        }
        return found.getFirst().decision().id();
    }

    @Override
    public Checkpoint checkpoint(int log) {
        return checkpoints.getOrDefault(log, Checkpoint.start(log));
    }

    @Override
    public Map<DecisionId, LoggedDecision> find(Collection<DecisionId> ids) {
        var found = new HashMap<>(decisions);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Set<DecisionId> insert(List<LoggedDecision> fresh) {
        var refused = new HashSet<DecisionId>();
        for (var decision : fresh) {
            write();
            if (decisions.putIfAbsent(decision.decision().id(), decision) != null) {
                refused.add(decision.decision().id());
            }
        }
        return refused;
    }

    @Override
    public void move(List<LoggedDecision> moved) {
        for (var decision : moved) {
            write();
            decisions.put(decision.decision().id(), decision);
        }
    }

    @Override
    public boolean advance(Checkpoint from, Checkpoint to) {
        write();
        if (!checkpoint(from.log()).equals(from)) {
            return false;
        }
        checkpoints.put(to.log(), to);
        return true;
    }

    private void write() {
        if (writesLeft-- <= 0) {
            throw new IllegalStateException("no power");
        }
    }
}
