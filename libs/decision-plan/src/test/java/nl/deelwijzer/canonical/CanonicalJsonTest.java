// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class CanonicalJsonTest {

    @Test
    void ordersKeysByUtf16CodeUnits() {
        var map = new LinkedHashMap<String, Object>();
        map.put("\uFB33", 1);
        map.put("\uD83D\uDE00", 2);
        map.put("b", 3);
        map.put("", 4);

        assertThat(CanonicalJson.text(map))
                .isEqualTo("{\"\":4,\"b\":3,\"\uD83D\uDE00\":2,\"\uFB33\":1}");
    }

    @Test
    void escapesOnlyWhatJsonDemands() {
        assertThat(CanonicalJson.text("\u20ac$\u000F\nA'B\"\\/\u007f"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\/\u007f\"");
    }

    @Test
    void refusesWhatHasNoCanonicalForm() {
        assertThatThrownBy(() -> CanonicalJson.text(1.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.text("\uD83D"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.text("x\uDE00"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.text(1L << 53))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void digestsTheBytesOfTheCanonicalText() {
        assertThat(CanonicalJson.digest(Map.of()))
                .isEqualTo(
                        "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void agreesWithAnIndependentImplementation() throws IOException {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            Object tree = tree(random, 3);
            byte[] theirs = new JsonCanonicalizer(CanonicalJson.text(tree)).getEncodedUTF8();
            assertThat(CanonicalJson.bytes(tree)).isEqualTo(theirs);
        }
    }

    private static Object tree(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(3)) {
            case 1 -> {
                var list = new ArrayList<Object>();
                random.ints(random.nextInt(4)).forEach(n -> list.add(tree(random, depth - 1)));
                yield list;
            }
            case 2 -> {
                var map = new LinkedHashMap<String, Object>();
                random.ints(random.nextInt(5))
                        .forEach(n -> map.put(text(random), tree(random, depth - 1)));
                yield map;
            }
            default -> depth == 3 ? List.of(text(random)) : leaf(random);
        };
    }

    private static Object leaf(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> random.nextBoolean();
            case 1 -> random.nextInt();
            default -> text(random);
        };
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < random.nextInt(6); i++) {
            text.appendCodePoint(
                    random.nextInt(8) == 0 ? 0x1F600 + random.nextInt(50) : random.nextInt(0x2100));
        }
        return text.toString();
    }
}
