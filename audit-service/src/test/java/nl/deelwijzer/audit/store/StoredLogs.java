// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.record.EntryId;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Fsck;
import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.LogFiles;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.LogStorage;
import nl.deelwijzer.tlog.MerkleProof;
import nl.deelwijzer.tlog.OpenedCheckpoint;
import nl.deelwijzer.tlog.TilePath;
import nl.deelwijzer.tlog.Tree;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The logs in a store, looked at from outside the service. */
public final class StoredLogs implements AutoCloseable {

    private final MongoClient client;
    private final Store store;
    private final LogKey key;

    private StoredLogs(String connection, LogKey key) {
        this.client = MongoClients.create(connection);
        this.store =
                new Store(
                        client,
                        Objects.requireNonNull(new ConnectionString(connection).getDatabase()));
        this.key = key;
    }

    /** The logs in the store at this address, signed by this key. */
    public static StoredLogs of(String connection, LogKey key) {
        return new StoredLogs(connection, key);
    }

    /**
     * Fails unless each of the logs is whole: every signature, entry, tile and root.
     *
     * @return how many entries they hold together
     */
    public static long checked(String connection, LogKey key, int logs) {
        try (var stored = of(connection, key)) {
            return IntStream.range(0, logs).mapToLong(stored::checked).sum();
        }
    }

    /** How many entries the checkpoint of each of these logs promises. */
    public List<Long> sizes(int logs) {
        return IntStream.range(0, logs)
                .mapToObj(log -> new MongoTree(store, log).committed())
                .map(it -> it.map(LogStorage.Committed::size).orElse(0L))
                .toList();
    }

    /** How many they promise together. */
    public long committed(int logs) {
        return sizes(logs).stream().mapToLong(Long::longValue).sum();
    }

    /** How many decisions are stored, pending ones included. */
    public long stored() {
        return Objects.requireNonNull(Answers.await(store.decisions().countDocuments()));
    }

    /**
     * The decisions of these logs in the order of their indexes. Fails unless each log is whole and
     * each decision has a proof that leads to the signed root.
     */
    public List<EntryId> proven(int logs) {
        return IntStream.range(0, logs)
                .peek(log -> assertThat(checked(log)).isPositive())
                .mapToObj(this::provenIn)
                .flatMap(List::stream)
                .toList();
    }

    private List<EntryId> provenIn(int log) {
        var checkpoint = opened(log, new MongoTree(store, log)).checkpoint();
        var tree = new Tree(cached(new MongoTree(store, log)), checkpoint.size());
        var inLog = eq(EntryDocument.LOG, log);
        var byIndex = ascending(EntryDocument.INDEX);
        return Answers.awaitAll(store.decisions().find(inLog).sort(byIndex)).stream()
                .map(EntryDocument::read)
                .peek(logged -> {
                    var leaf = Hash.leaf(logged.entry().commitmentForm());
                    assertThat(
                                    MerkleProof.inclusion(
                                            logged.index(),
                                            checkpoint.size(),
                                            leaf,
                                            tree.inclusion(logged.index()),
                                            checkpoint.root()))
                            .isInstanceOf(Checked.Accepted.class);
                })
                .map(logged -> logged.entry().id())
                .toList();
    }

    private static LogFiles cached(LogFiles files) {
        var known = new HashMap<TilePath, byte[]>();
        return path -> known.computeIfAbsent(path, files::read);
    }

    private long checked(int log) {
        var tree = new MongoTree(store, log);
        if (tree.committed().isEmpty()) {
            return 0;
        }
        var checkpoint = opened(log, tree).checkpoint();
        assertThat(Fsck.check(tree, checkpoint)).isEmpty();
        return checkpoint.size();
    }

    private OpenedCheckpoint opened(int log, MongoTree tree) {
        var committed = tree.committed().orElseThrow();
        var policy = new LogPolicy(LogKey.origin(log), List.of(key.verifier(log)), List.of(), 0);
        if (policy.open(committed.note().bytes())
                instanceof Checked.Accepted<OpenedCheckpoint>(var opened)) {
            assertThat(opened.checkpoint().size()).isEqualTo(committed.size());
            return opened;
        }
        throw new AssertionError("the checkpoint of log " + log + " is not signed");
    }

    /** The published checkpoint of a log; empty if there is none. */
    public Optional<byte[]> published(int log) {
        return new MongoPublishedCheckpoints(store)
                .of(log).stream().findFirst().map(published -> published.note().bytes());
    }

    /** Loses everything, as somebody with the database can. */
    public void wipe() {
        var _ = Answers.await(client.getDatabase("audit").drop());
    }

    @Override
    public void close() {
        client.close();
    }
}
