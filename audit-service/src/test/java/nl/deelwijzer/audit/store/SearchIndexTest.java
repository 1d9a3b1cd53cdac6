// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;

import nl.deelwijzer.audit.SampleDecision;
import nl.deelwijzer.audit.ledger.LoggedEntry;
import nl.deelwijzer.audit.search.DecisionFilter;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class SearchIndexTest {

    /** Every field of the filter that is compared by value; the period is served by all of them. */
    @Test
    void servesEveryFilterWithTheIndexThatBeginsWithItsField() {
        var decision = SampleDecision.any().record();
        var filter = FullFilter.of(decision);

        var asked =
                fields(SearchQuery.of(filter, null).toBsonDocument(BsonDocument.class, codecs()));

        var served = new ArrayList<String>();
        for (var index : SearchIndex.values()) {
            served.add(index.keys().keySet().iterator().next());
        }
        assertThat(asked).hasSize(DecisionFilter.class.getRecordComponents().length);
        assertThat(served).containsAll(asked);
    }

    @ParameterizedTest
    @EnumSource
    void goesOnInTheOrderOfTheAnswer(SearchIndex index) {
        assertThat(index.keys().toString()).endsWith("recordedAt=-1, _id=-1}}");
    }

    /** A path with a typing error would find nothing and be slow about it. */
    @ParameterizedTest
    @EnumSource
    void pointsAtAFieldOfTheStoredDocument(SearchIndex index) {
        var stored =
                EntryDocument.of(new LoggedEntry(SampleDecision.any().record(), 0, 0))
                        .toBsonDocument(Document.class, codecs());

        assertThat(at(stored, List.of(index.path().split("\\.")))).isNotNull();
    }

    private static CodecRegistry codecs() {
        return MongoClientSettings.getDefaultCodecRegistry();
    }

    private static List<String> fields(BsonDocument query) {
        var names = new ArrayList<String>();
        query.getArray("$and").forEach(part -> names.add(part.asDocument().getFirstKey()));
        return names;
    }

    private static BsonValue at(BsonValue value, List<String> path) {
        if (path.isEmpty()) {
            return value;
        }
        var here = value.isArray() ? value.asArray().getFirst() : value;
        var next = here.asDocument().get(path.getFirst());
        assertThat(next).as("%s in %s", path.getFirst(), here.asDocument().keySet()).isNotNull();
        return at(Objects.requireNonNull(next), path.subList(1, path.size()));
    }
}
