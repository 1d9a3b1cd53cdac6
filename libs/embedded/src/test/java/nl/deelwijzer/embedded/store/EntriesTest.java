// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class EntriesTest {

    private final MVStore store = MVStore.open(null);
    private final MVMap<byte[], Object> map =
            store.openMap(
                    "index",
                    new MVMap.Builder<byte[], Object>().keyType(ByteArrayDataType.INSTANCE));
    private final OrderedIndex index =
            new OrderedIndex(
                    map,
                    "case",
                    List.of(
                            new IndexKey("case", true),
                            new IndexKey("time", false),
                            new IndexKey("_id", false)));

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readsOnlyWhatTheConditionsLeave() {
        addHundredOfTenCases();

        assertThat(scan(new Document("case", "3"), newest()).size()).isEqualTo(10);
        assertThat(
                        scan(
                                        new Document("case", "3")
                                                .append("time", new Document("$lt", at(40))),
                                        newest())
                                .size())
                .isBetween(4L, 5L);
        assertThat(
                        scan(
                                        new Document("case", new Document("$gte", "7")),
                                        new Document("case", 1))
                                .size())
                .isEqualTo(30);
    }

    @Test
    void hasTheOrderOfTheIndexAndItsReverse() {
        addHundredOfTenCases();
        Document oldest = new Document("time", 1).append("_id", 1);

        assertThat(scan(new Document("case", "3"), newest()).positions())
                .startsWith(93, 83, 73)
                .hasSize(10);
        assertThat(scan(new Document("case", "3"), oldest).positions())
                .startsWith(3, 13, 23)
                .hasSize(10);
        assertThat(scan(new Document("case", "9"), oldest).positions()).startsWith(9, 19);
    }

    @Test
    void leavesSortingWhereTheOrderIsAnother() {
        addHundredOfTenCases();

        assertThat(scan(new Document("case", "3"), new Document("_id", 1)).isSorted()).isFalse();
        assertThat(
                        scan(new Document("case", "3"), new Document("time", -1).append("_id", 1))
                                .isSorted())
                .isFalse();
        assertThat(scan(new Document("case", "3"), new Document("case", 1)).isSorted()).isTrue();
    }

    @Test
    void isOfNoUseWithoutItsFirstField() {
        assertThat(index.entries().scan(Conditions.of(new Document("time", at(1))), newest()))
                .isEmpty();
        assertThat(index.entries().scan(Conditions.of(new Document()), null)).isEmpty();
    }

    @Test
    void trustsNoOrderOrRangeOfAFieldWithSeveralValues() {
        addHundredOfTenCases();
        add(new Document("_id", 100).append("case", "3").append("time", List.of(at(1), at(500))));
        Document between = new Document("$gt", at(100)).append("$lt", at(200));

        Scan scan = scan(new Document("case", "3").append("time", between), newest());

        assertThat(scan.isSorted()).isFalse();
        assertThat(scan.positions()).contains(100).doesNotHaveDuplicates();
    }

    @Test
    void trustsNoOrderOfValuesThatHaveNone() {
        add(new Document("_id", 1).append("case", "3").append("time", new Document("a", 1)));

        assertThat(scan(new Document("case", "3"), newest()).isSorted()).isFalse();
    }

    @Test
    void forgetsWhatIsRemoved() {
        addHundredOfTenCases();
        var _ = index.remove(document(93));
        index.replace(document(83), document(83).append("case", "4"), 83);

        assertThat(scan(new Document("case", "3"), newest()).positions()).startsWith(73, 63);
        assertThat(scan(new Document("case", "4"), newest()).positions()).startsWith(94, 84, 83);
    }

    private Scan scan(Document query, Document orderBy) {
        return index.entries().scan(Conditions.of(query), orderBy).orElseThrow();
    }

    private void addHundredOfTenCases() {
        for (int i = 0; i < 100; i++) {
            add(document(i));
        }
    }

    private void add(Document document) {
        index.add(document, Missing.ofNullable(document.get("_id")));
    }

    private static Document document(int number) {
        return new Document("_id", number)
                .append("case", Integer.toString(number % 10))
                .append("time", at(number));
    }

    private static Instant at(int second) {
        return Instant.EPOCH.plusSeconds(second);
    }

    private static Document newest() {
        return new Document("time", -1).append("_id", -1);
    }
}
