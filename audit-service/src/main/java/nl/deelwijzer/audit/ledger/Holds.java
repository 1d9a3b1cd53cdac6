// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.record.ActRecord;
import nl.deelwijzer.record.Action;
import nl.deelwijzer.record.DecisionId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The holds that stand: for each decision and for each case the last of its holds and releases
 * counts. A hold on a case holds every decision of that case, also one that is yet to come.
 */
public final class Holds {

    private static final Comparator<LoggedEntry> OLDEST_FIRST =
            Comparator.comparing((LoggedEntry it) -> it.entry().time())
                    .thenComparingLong(LoggedEntry::index);

    private final Set<DecisionId> decisions = new HashSet<>();
    private final Set<String> cases = new HashSet<>();

    private Holds() {}

    /**
     * What stands after these acts.
     *
     * @param acts holds and releases in any order; others do not count
     */
    public static Holds after(List<LoggedEntry> acts) {
        var holds = new Holds();
        var ordered = new ArrayList<>(acts);
        ordered.sort(OLDEST_FIRST);
        for (var logged : ordered) {
            if (logged.entry() instanceof ActRecord act) {
                holds.take(act);
            }
        }
        return holds;
    }

    private void take(ActRecord act) {
        var decision = act.object().decision();
        var caseReference = act.object().caseReference();
        if (decision != null) {
            take(act.action(), decision, decisions);
        } else if (caseReference != null) {
            take(act.action(), caseReference, cases);
        }
    }

    private static <T> void take(Action action, T target, Set<T> held) {
        switch (action) {
            case HOLD -> held.add(target);
            case RELEASE -> held.remove(target);
            case READ, DESTROY -> {}
        }
    }

    /** Whether a hold stands on this decision or on this case. */
    public boolean standOn(DecisionId decision, String caseReference) {
        return standOn(decision) || standOn(caseReference);
    }

    /** Whether a hold stands on this decision itself. */
    public boolean standOn(DecisionId decision) {
        return decisions.contains(decision);
    }

    /** Whether a hold stands on this case. */
    public boolean standOn(String caseReference) {
        return cases.contains(caseReference);
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return decisions.isEmpty() && cases.isEmpty();
    }
}
