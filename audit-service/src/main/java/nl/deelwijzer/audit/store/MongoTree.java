// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import static nl.deelwijzer.audit.store.Answers.await;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;

import nl.deelwijzer.tlog.DifferentContentException;
import nl.deelwijzer.tlog.LogStorage;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.TileFile;
import nl.deelwijzer.tlog.TilePath;

import org.bson.Document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The tree of one log in MongoDB: a document for each tile and one for the committed state. Entry
 * bundles are not stored, for they are nothing but the decisions, see {@link Bundles}. For one
 * writer; blocks.
 */
final class MongoTree implements LogStorage {

    private static final long NOT_BEGUN = -1;

    private final Store store;
    private final int log;
    private final Bundles bundles;
    private final List<TilePath> completed = new ArrayList<>();

    MongoTree(Store store, int log) {
        this.store = store;
        this.log = log;
        this.bundles = new Bundles(store, log);
    }

    @Override
    public Optional<Committed> committed() {
        return Optional.ofNullable(await(store.checkpoints().find(eq(log)).first()))
                .map(CommittedDocument::read);
    }

    @Override
    public byte[] read(TilePath path) {
        if (path.level() == TilePath.ENTRIES) {
            return bundles.read(path);
        }
        return stored(path)
                .or(() -> stored(new TilePath(path.level(), path.index(), TilePath.FULL)))
                .orElseThrow(() -> new MissingFileException(path));
    }

    private Optional<byte[]> stored(TilePath path) {
        return Optional.ofNullable(await(store.tiles().find(eq(id(path))).first()))
                .map(TileDocument::content);
    }

    @Override
    public void put(TileFile file) {
        if (file.path().level() == TilePath.ENTRIES) {
            bundles.remember(file);
            return;
        }
        if (!created(TileDocument.of(log, file)) && !isThere(file)) {
            throw new DifferentContentException(file.path());
        }
        if (file.path().isFull()) {
            completed.add(file.path());
        }
    }

    private boolean isThere(TileFile file) {
        return stored(file.path()).filter(it -> Arrays.equals(it, file.content())).isPresent();
    }

    private boolean created(Document tile) {
        return isNew(() -> {
            var _ = await(store.tiles().insertOne(tile));
        });
    }

    @Override
    public boolean commit(long expectedSize, Committed next) {
        var document = CommittedDocument.of(log, next);
        var done =
                expectedSize == NOT_BEGUN
                        ? isNew(() -> {
                            var _ = await(store.checkpoints().insertOne(document));
                        })
                        : replaced(expectedSize, document);
        if (done) {
            completed.forEach(this::clean);
            completed.clear();
        }
        return done;
    }

    private boolean replaced(long expectedSize, Document next) {
        var former = and(eq(log), eq(CommittedDocument.SIZE, expectedSize));
        var result = await(store.checkpoints().replaceOne(former, next));
        return result != null && result.getMatchedCount() == 1;
    }

    /** A full tile holds all that its partial ones held. */
    private void clean(TilePath full) {
        var partial = id(full) + ".p/";
        var _ = await(store.tiles().deleteMany(and(gte("_id", partial), lt("_id", partial + "a"))));
    }

    private static boolean isNew(Runnable insertion) {
        try {
            insertion.run();
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private String id(TilePath path) {
        return TileDocument.id(log, path);
    }
}
