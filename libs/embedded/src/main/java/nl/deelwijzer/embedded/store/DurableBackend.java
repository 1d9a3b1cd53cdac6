// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The H2 backend, made to write to its file before it acknowledges, and only between messages: so a
 * killed process leaves every message done or not done, never a document without its entries in the
 * indexes. Left alone it writes once a second, wherever it is.
 */
public final class DurableBackend extends H2Backend {

    private static final int CACHE_MEBIBYTES = 8;

    /** Space of the file is used again as soon as nothing reads what stood there. */
    private static final int RETENTION_MILLIS = 1_000;

    /** Below this share of live content old parts of the file are written anew. */
    private static final int LEAST_LIVE_PERCENT = 60;

    private static final int REWRITTEN_AT_ONCE = 1 << 20;
    private static final int COMMITS_BETWEEN_REWRITES = 4;

    /** Commands that change nothing; they wait for no other. */
    private static final Set<String> READING =
            Set.of(
                    "aggregate",
                    "count",
                    "distinct",
                    "find",
                    "getMore",
                    "hello",
                    "isMaster",
                    "ismaster",
                    "killCursors",
                    "listCollections",
                    "listIndexes",
                    "ping");

    /** Messages that change something share it; a commit has it alone. */
    private final ReadWriteLock changes = new ReentrantReadWriteLock(true);

    private final CountDownLatch broken = new CountDownLatch(1);

    private int commits;

    private DurableBackend(MVStore file) {
        super(file);
        commit();
    }

    /**
     * Opens the file, or makes it.
     *
     * @throws RuntimeException when another process holds it
     */
    public static DurableBackend open(Path file) {
        MVStore store =
                new MVStore.Builder()
                        .fileName(file.toString())
                        .cacheSize(CACHE_MEBIBYTES)
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .open();
        store.setRetentionTime(RETENTION_MILLIS);
        return new DurableBackend(store);
    }

    /**
     * Blocks until the file could not be written, as on a full disk. Nothing can be done with it
     * from then on; what was acknowledged is in the file and is read by who opens it anew.
     */
    public void awaitBroken() throws InterruptedException {
        broken.await();
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new IndexedDatabase(databaseName, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        String command = message.getDocument().keySet().iterator().next();
        if (READING.contains(command)) {
            return super.handleMessage(message);
        }
        Document answer = changed(message);
        makeDurable();
        return answer;
    }

    private Document changed(MongoMessage message) {
        changes.readLock().lock();
        try {
            return super.handleMessage(message);
        } finally {
            changes.readLock().unlock();
        }
    }

    /** One commit covers every message that ended before it. */
    private void makeDurable() {
        changes.writeLock().lock();
        try {
            if (getMvStore().hasUnsavedChanges()) {
                commit();
                rewriteNowAndThen();
            }
        } catch (MVStoreException unwritable) {
            broken.countDown();
            throw unwritable;
        } finally {
            changes.writeLock().unlock();
        }
    }

    private void rewriteNowAndThen() {
        commits++;
        if (commits % COMMITS_BETWEEN_REWRITES == 0) {
            var _ = getMvStore().compact(LEAST_LIVE_PERCENT, REWRITTEN_AT_ONCE);
        }
    }
}
