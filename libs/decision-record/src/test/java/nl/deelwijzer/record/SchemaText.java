// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A published schema, as it lies in the archive. */
final class SchemaText {

    private SchemaText() {}

    static String read(String name) {
        try (var in = DecisionRecord.class.getResourceAsStream("/schema/" + name + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
