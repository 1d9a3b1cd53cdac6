// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.search;

import nl.deelwijzer.record.DecisionId;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place between two decisions in the order of search, newest first. It names the last decision
 * that was seen, not a number of decisions to skip, so that new arrivals move nothing.
 *
 * @param time the moment of recording of that decision, in whole milliseconds
 */
public record Cursor(Instant time, DecisionId id) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,15})\\.([0-9a-f-]{36})");

    /** The place after this decision. */
    public static Cursor after(FoundDecision last) {
        return new Cursor(last.decision().time(), last.decision().id());
    }

    /** The cursor that {@link #text} wrote, if it is one. */
    public static Optional<Cursor> parse(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            var parts = FORM.matcher(plain);
            return parts.matches()
                    ? DecisionId.parse(parts.group(2))
                            .map(id ->
                                    new Cursor(
                                            Instant.ofEpochMilli(Long.parseLong(parts.group(1))),
                                            id))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** For the client to hand back; says nothing about a person. */
    public String text() {
        var plain = time.toEpochMilli() + "." + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }
}
