// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The published test vectors, one list per part; the number of cases is asserted, so that none can
 * go missing.
 */
final class Vectors {

    static final JsonNode ALL = read();
    private static final HexFormat HEX = HexFormat.of();

    private Vectors() {}

    /** One case, shown by its id where it has one. */
    record Case(JsonNode node) {

        String text(String name) {
            return node.get(name).stringValue();
        }

        long number(String name) {
            return node.get(name).longValue();
        }

        byte[] bytes(String name) {
            return HEX.parseHex(text(name));
        }

        Hash hash(String name) {
            return Hash.of(bytes(name));
        }

        List<String> texts(String name) {
            return node.get(name).valueStream().map(JsonNode::stringValue).toList();
        }

        List<Hash> hashes(String name) {
            return texts(name).stream().map(HEX::parseHex).map(Hash::of).toList();
        }

        /** Whom the case trusts. */
        LogPolicy policy() {
            return new LogPolicy(
                    text("origin"), keys("logKeys"), keys("witnessKeys"), (int) number("quorum"));
        }

        private List<VerifierKey> keys(String name) {
            return texts(name).stream().map(Vectors::key).toList();
        }

        @Override
        public String toString() {
            return node.has("id")
                    ? text("id")
                    : node.toString().substring(0, Math.min(80, node.toString().length()));
        }
    }

    static Stream<Case> cases(String pointer, int expected) {
        JsonNode values = ALL.at(pointer);
        assertThat(values.size()).isEqualTo(expected);
        return values.valueStream().map(Case::new);
    }

    static Case part(String name) {
        return new Case(ALL.get(name));
    }

    static VerifierKey key(String vkey) {
        return value(VerifierKey.parse(vkey));
    }

    static <T> T value(Checked<T> checked) {
        assertThat(checked).isInstanceOf(Checked.Accepted.class);
        return ((Checked.Accepted<T>) checked).value();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode read() {
        try (var in = Vectors.class.getResourceAsStream("/tlog-vectors.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
