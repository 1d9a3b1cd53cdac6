// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClients;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Fsck;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.LogStorage;

import java.util.List;
import java.util.Objects;

/** Checks logs in a store from outside: every signature, entry, tile and root. */
public final class StoredLogs {

    private StoredLogs() {}

    /**
     * Fails unless each of the logs is whole.
     *
     * @return how many entries they hold together
     */
    public static long checked(String connection, LogKey key, int logs) {
        try (var client = MongoClients.create(connection)) {
            var database = new ConnectionString(connection).getDatabase();
            var store = new Store(client, Objects.requireNonNull(database));
            long entries = 0;
            for (int log = 0; log < logs; log++) {
                entries += checked(store, key, log);
            }
            return entries;
        }
    }

    private static long checked(Store store, LogKey key, int log) {
        var tree = new MongoTree(store, log);
        return tree.committed().map(it -> checked(tree, it, key, log)).orElse(0L);
    }

    private static long checked(
            MongoTree tree, LogStorage.Committed committed, LogKey key, int log) {
        var policy = new LogPolicy(LogKey.origin(log), List.of(key.verifier(log)), List.of(), 0);
        if (!(policy.open(committed.note().bytes()) instanceof Checked.Accepted(var opened))) {
            throw new AssertionError("the checkpoint of log " + log + " is not signed");
        }
        assertThat(opened.checkpoint().size()).isEqualTo(committed.size());
        assertThat(Fsck.check(tree, opened.checkpoint())).isEmpty();
        return committed.size();
    }
}
