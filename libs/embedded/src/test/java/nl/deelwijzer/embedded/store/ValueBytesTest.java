// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

class ValueBytesTest {

    private static final List<Object> ORDERED =
            List.of(
                    0,
                    -1,
                    7L,
                    7.5,
                    -0.0,
                    -2.25,
                    -1e15,
                    Integer.MIN_VALUE,
                    Long.MIN_VALUE,
                    (1L << 53) + 1,
                    (1L << 53) + 2,
                    (1L << 53) + 3,
                    "",
                    "a",
                    "ab",
                    "a\0",
                    "a\1",
                    "a\2",
                    "é",
                    "\uFFFF",
                    "\uD83D\uDE00",
                    "~",
                    new ObjectId(new byte[] {-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                    new ObjectId(new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                    false,
                    true,
                    Instant.EPOCH,
                    Instant.ofEpochMilli(-1),
                    Instant.parse("2026-11-27T14:00:00Z"));

    @Test
    void hasTheOrderInWhichTheServerSorts() {
        for (Object one : ORDERED) {
            for (Object other : ORDERED) {
                int bytes = Arrays.compareUnsigned(ValueBytes.of(one), ValueBytes.of(other));
                assertThat(Integer.signum(bytes))
                        .as("%s and %s", one, other)
                        .isEqualTo(Integer.signum(ValueComparator.asc().compare(one, other)));
            }
        }
    }

    @Test
    void putsNothingBeforeEverythingThatIsThere() {
        assertThat(ORDERED)
                .allSatisfy(it ->
                        assertThat(Arrays.compareUnsigned(ValueBytes.of(null), ValueBytes.of(it)))
                                .isNegative());
    }

    @Test
    void givesEqualNumbersTheSameBytes() {
        assertThat(ValueBytes.of(3)).isEqualTo(ValueBytes.of(3L)).isEqualTo(ValueBytes.of(3.0));
    }

    @Test
    void tellsOtherValuesApartWithoutAnOrder() {
        List<Object> others =
                List.of(
                        new Document("a", 1),
                        new Document("a", 2),
                        List.of("a"),
                        new UUID(1, 2),
                        Decimal128.ONE);
        assertThat(others).noneMatch(ValueBytes::isOrdered);
        assertThat(others.stream().map(ValueBytes::of)).doesNotHaveDuplicates();
    }

    @Test
    void beginsNoValueWithAnother() {
        List<Object> all = new ArrayList<>(ORDERED);
        all.add(new Document("a", 1));
        for (Object one : all) {
            for (Object other : all) {
                byte[] short1 = ValueBytes.of(one);
                byte[] long1 = ValueBytes.of(other);
                if (!Arrays.equals(short1, long1) && short1.length < long1.length) {
                    assertThat(Arrays.copyOf(long1, short1.length))
                            .as("%s in %s", one, other)
                            .isNotEqualTo(short1);
                }
            }
        }
    }
}
