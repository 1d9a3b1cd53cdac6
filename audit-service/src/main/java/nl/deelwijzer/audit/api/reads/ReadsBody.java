// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.reads;

import nl.deelwijzer.audit.acts.ActFilter;
import nl.deelwijzer.record.ActId;
import nl.deelwijzer.record.Action;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The body of a search for acts, read strictly.
 *
 * @param before the cursor: the id of the last act that was seen
 */
record ReadsBody(ActFilter filter, @Nullable ActId before, int limit) {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    /**
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static ReadsBody of(byte[] json) {
        var faults = new Faults();
        var body = JsonFields.of(json, faults);
        var reader = new Reader(body, faults);
        var read =
                new ReadsBody(
                        new ActFilter(
                                reader.value("action", ReadsBody::action),
                                reader.value("actor", Optional::of),
                                reader.value("decision", DecisionId::parse),
                                reader.value("operation", Optional::of),
                                reader.value("from", ReadsBody::moment),
                                reader.value("until", ReadsBody::moment)),
                        reader.value("cursor", ActId::parse),
                        reader.limit());
        var _ = body.text("reason", MOST);
        body.noOthers();
        faults.orThrow();
        return read;
    }

    private static Optional<Action> action(String name) {
        return Action.parse(name.toLowerCase(Locale.ROOT))
                .filter(action -> action.name().equals(name));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** Notes a fault for what cannot be, without repeating it. */
    private record Reader(JsonFields body, Faults faults) {

        <T> @Nullable T value(String name, Function<String, Optional<T>> parse) {
            return body.text(name, MOST).flatMap(it -> known(name, parse.apply(it))).orElse(null);
        }

        int limit() {
            return body.optional("limit")
                    .flatMap(it -> known("limit", Optional.of(it).filter(Reader::isLimit)))
                    .map(JsonNode::intValue)
                    .orElse(USUAL);
        }

        private static boolean isLimit(JsonNode it) {
            return it.isIntegralNumber()
                    && it.canConvertToInt()
                    && it.intValue() >= 1
                    && it.intValue() <= MOST;
        }

        private <T> Optional<T> known(String name, Optional<T> value) {
            if (value.isEmpty()) {
                faults.body(body.pointer(name), "invalid-value", "Deze waarde kan hier niet.");
            }
            return value;
        }
    }
}
