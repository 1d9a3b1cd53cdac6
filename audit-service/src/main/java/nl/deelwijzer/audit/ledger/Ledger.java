// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.record.DecisionId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the logs are kept. Every method blocks until the store has answered, and what it wrote is
 * durable when it returns. An implementation throws when it cannot know that; the caller then
 * repeats the whole batch.
 */
public interface Ledger {

    /** How far a log has come; {@link Checkpoint#start} for one that was never written to. */
    Checkpoint checkpoint(int log);

    /** Those of the decisions that are stored, pending ones included, whatever their log. */
    Map<DecisionId, LoggedDecision> find(Collection<DecisionId> ids);

    /**
     * Stores new decisions. Never replaces one.
     *
     * @return the ids that were stored already, possibly by a writer of another log at this moment
     */
    Set<DecisionId> insert(List<LoggedDecision> decisions);

    /** Gives pending decisions another index. */
    void move(List<LoggedDecision> decisions);

    /**
     * Writes {@code to} if the stored checkpoint still equals {@code from}, in one operation of the
     * store.
     *
     * @return false if it does not: another writer holds this log now, or this very step was
     *     already written
     */
    boolean advance(Checkpoint from, Checkpoint to);
}
