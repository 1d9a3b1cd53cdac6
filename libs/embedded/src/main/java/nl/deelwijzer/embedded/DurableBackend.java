// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

import org.h2.mvstore.MVStore;

import java.nio.file.Path;

/**
 * The H2 backend, made to write to its file before it acknowledges. Left alone it writes once a
 * second, and a killed process would forget what it had confirmed. After a read there is nothing to
 * write and the commit costs nothing.
 */
final class DurableBackend extends H2Backend {

    private static final int CACHE_MEBIBYTES = 8;

    private DurableBackend(MVStore file) {
        super(file);
    }

    static DurableBackend open(Path file) {
        return new DurableBackend(
                new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MEBIBYTES).open());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document answer = super.handleMessage(message);
        commit();
        return answer;
    }
}
