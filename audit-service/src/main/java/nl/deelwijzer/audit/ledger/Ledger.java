// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.EntryId;
import nl.deelwijzer.tlog.LogStorage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where entries and logs are kept. Every method blocks until the store has answered, and what it
 * wrote is durable when it returns. An implementation throws when it cannot know that; the caller
 * then repeats the whole batch.
 */
public interface Ledger {

    /** Those of the entries that are stored, pending ones included, whatever their log. */
    Map<EntryId, LoggedEntry> find(Collection<EntryId> ids);

    /**
     * Stores new entries. Never replaces one.
     *
     * @return the ids that were stored already, possibly by a writer of another log at this moment
     */
    Set<EntryId> insert(List<LoggedEntry> entries);

    /** Gives pending entries another index. */
    void move(List<LoggedEntry> entries);

    /** Removes entries, each only as long as it is pending under exactly this index. */
    void withdraw(List<LoggedEntry> pending);

    /**
     * The stored holds and releases that concern a decision: those on it and those on its case,
     * pending ones included, in any order.
     */
    List<LoggedEntry> holdsOn(DecisionId decision);

    /**
     * Destroys the personal content of a stored decision; what can be proven of it stays. Does
     * nothing where there is no such decision, or no content any more.
     */
    void destroyContent(DecisionId decision);

    /** The tree and the checkpoint of a log, for one writer. */
    LogStorage tree(int log);
}
