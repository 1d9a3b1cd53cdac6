// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import nl.deelwijzer.audit.proofs.StoredRecords;
import nl.deelwijzer.audit.proofs.Strays;
import nl.deelwijzer.tlog.Fsck;
import nl.deelwijzer.tlog.LogFiles;

import java.util.Objects;

/** The stored records of the logs in MongoDB. Blocks, so it is for a thread that may wait. */
final class MongoRecords implements StoredRecords {

    private final Store store;

    MongoRecords(Store store) {
        this.store = store;
    }

    @Override
    public LogFiles tiles(int log) {
        return new MongoTree(store, log);
    }

    @Override
    public Fsck.Entries entries(int log) {
        return bundle ->
                Objects.requireNonNull(Answers.await(StoredEntries.inspected(store, log, bundle)));
    }

    @Override
    public Strays strays(int log) {
        return StrayRecords.of(store, log);
    }
}
