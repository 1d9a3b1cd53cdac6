// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;

import nl.deelwijzer.audit.SampleDecision;
import nl.deelwijzer.audit.ledger.LoggedEntry;
import nl.deelwijzer.audit.search.Cursor;
import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.embedded.test.StoreExtension;

import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No search reads more than it shows. A server that tells how it would answer is asked; of another
 * one it is only seen that it made the indexes.
 */
class QueryPlanIT {

    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    private static final int NO_SUCH_COMMAND = 59;
    private static final Document IN_ORDER =
            new Document(EntryDocument.TIME, -1).append(EntryDocument.ID, -1);

    private static final MongoClient CLIENT = MongoClients.create(STORE.connectionString());
    private static final Store DECISIONS = new Store(CLIENT, STORE.database());
    private static final boolean EXPLAINS = explains();

    @BeforeAll
    static void fill() {
        var _ = new Indexes(DECISIONS).make().block();
        var documents =
                IntStream.range(0, 500)
                        .mapToObj(i -> SampleDecision.any().later(i).record())
                        .map(it -> EntryDocument.of(new LoggedEntry(it, 0, 0)))
                        .toList();
        var _ = Mono.from(DECISIONS.decisions().insertMany(documents)).block();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    /** For each thing that can be asked a filter that asks nothing else, and one of nothing. */
    static Stream<DecisionFilter> filters() throws ReflectiveOperationException {
        return SingleFilters.of(SampleDecision.any().record());
    }

    @ParameterizedTest
    @MethodSource("filters")
    void readsEveryPageOfEveryFilterFromAnIndex(DecisionFilter filter) {
        var decision = SampleDecision.any().record();
        var cursor = new Cursor(decision.time(), decision.id());

        isServed(SearchQuery.of(filter, null), IN_ORDER);
        isServed(SearchQuery.of(filter, cursor), IN_ORDER);
    }

    @Test
    void readsALogFromAnIndex() {
        var place =
                new Document(EntryDocument.LOG, 0)
                        .append(EntryDocument.INDEX, new Document("$gte", 5L).append("$lt", 9L));

        isServed(place, new Document(EntryDocument.INDEX, 1));
    }

    private static void isServed(Bson query, Document order) {
        explained(query, order)
                .ifPresentOrElse(
                        plan ->
                                assertThat(plan)
                                        .contains("IXSCAN")
                                        .doesNotContain("COLLSCAN", "\"SORT\""),
                        () -> assertThat(indexes()).anyMatch(keys -> serves(keys, query, order)));
    }

    /** How the server would find these; empty where it does not tell. */
    private static Optional<String> explained(Bson query, Document order) {
        var find =
                new Document("find", DECISIONS.decisions().getNamespace().getCollectionName())
                        .append("filter", query.toBsonDocument())
                        .append("sort", order);
        return EXPLAINS ? Optional.of(explanation(find)) : Optional.empty();
    }

    private static boolean explains() {
        try {
            return !explanation(new Document("find", "decisions")).isEmpty();
        } catch (MongoCommandException refused) {
            assertThat(refused.getErrorCode()).isEqualTo(NO_SUCH_COMMAND);
            return false;
        }
    }

    private static String explanation(Document find) {
        var explain = new Document("explain", find).append("verbosity", "queryPlanner");
        return Mono.from(CLIENT.getDatabase(STORE.database()).runCommand(explain))
                .map(it -> it.get("queryPlanner", Document.class))
                .map(it -> it.get("winningPlan", Document.class).toJson())
                .blockOptional()
                .orElseThrow();
    }

    private static List<List<String>> indexes() {
        return Flux.from(DECISIONS.decisions().listIndexes())
                .map(index -> List.copyOf(index.get("key", Document.class).keySet()))
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    /** Whether an index begins with something that is asked, and goes on in the order. */
    private static boolean serves(List<String> keys, Bson query, Document order) {
        var ordered = List.copyOf(order.keySet());
        if (keys.equals(ordered)) {
            return fields(query).allMatch(EntryDocument.TIME::equals);
        }
        var first = keys.getFirst();
        return keys.subList(1, keys.size()).equals(ordered)
                && fields(query).anyMatch(first::equals);
    }

    /** What is asked, without the place of a cursor. */
    private static Stream<String> fields(Bson query) {
        var asked = query.toBsonDocument();
        var parts =
                asked.containsKey("$and")
                        ? asked.getArray("$and").stream().map(BsonValue::asDocument)
                        : Stream.of(asked);
        return parts.flatMap(part -> part.keySet().stream()).filter(it -> !it.startsWith("$"));
    }
}
