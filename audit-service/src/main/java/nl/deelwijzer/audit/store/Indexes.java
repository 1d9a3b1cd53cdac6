// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the indexes at start-up, as soon as the store answers. Nothing waits for them: without an
 * index an answer is only slow.
 */
final class Indexes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private static final Document PLACE =
            new Document(EntryDocument.LOG, 1).append(EntryDocument.INDEX, 1);
    private static final IndexOptions PLACE_NAME = new IndexOptions().name("place");
    private static final Document CASE = new Document(EntryDocument.CASE, 1);
    private static final IndexOptions CASE_NAME = new IndexOptions().name("case");

    private static final Document KEPT =
            new Document(ActIndex.ACTOR.path(), 1).append(EntryDocument.TIME, 1);
    private static final IndexOptions KEPT_NAME = new IndexOptions().name("act-kept");

    private final Store store;
    private @Nullable Disposable making;

    Indexes(Store store) {
        this.store = store;
    }

    @Override
    public void start() {
        making =
                make().retryWhen(
                                Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
                                        .maxBackoff(LONGEST_PAUSE)
                                        .doBeforeRetry(again -> waiting(again.failure())))
                        .subscribe();
    }

    /** Makes those that are not there. */
    Mono<Void> make() {
        return Flux.concat(
                        Flux.fromIterable(store.entries())
                                .flatMap(it -> it.createIndex(PLACE, PLACE_NAME)),
                        store.decisions().createIndex(CASE, CASE_NAME),
                        store.decisions().createIndexes(searches()),
                        store.acts().createIndex(KEPT, KEPT_NAME),
                        store.acts().createIndexes(acts()))
                .then();
    }

    private static List<IndexModel> searches() {
        return Arrays.stream(SearchIndex.values())
                .map(it -> new IndexModel(it.keys(), new IndexOptions().name(it.label())))
                .toList();
    }

    private static List<IndexModel> acts() {
        return Arrays.stream(ActIndex.values())
                .map(it -> new IndexModel(it.keys(), new IndexOptions().name(it.label())))
                .toList();
    }

    private static void waiting(Throwable why) {
        LOG.atWarn()
                .addKeyValue("cause", why.getClass().getName())
                .log("The indexes cannot be made now; trying again");
    }

    @Override
    public void stop() {
        if (making != null) {
            making.dispose();
        }
        making = null;
    }

    @Override
    public boolean isRunning() {
        return making != null;
    }
}
