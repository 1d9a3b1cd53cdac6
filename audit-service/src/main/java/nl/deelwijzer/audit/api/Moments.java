// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Moments in a body, with a time zone so that nobody has to guess. */
public final class Moments {

    private static final int MOST = 40;

    private Moments() {}

    /** The moment in this field; null where it is left out, and where it is a fault, then noted. */
    public static @Nullable Instant read(JsonFields body, String name, Faults faults) {
        return body.text(name, MOST)
                .flatMap(text -> parse(text, body.pointer(name), faults))
                .orElse(null);
    }

    private static Optional<Instant> parse(String text, String pointer, Faults faults) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException malformed) {
            faults.body(
                    pointer,
                    "invalid-date-time",
                    "Schrijf een tijdstip met tijdzone, zoals 2026-11-23T09:00:00Z.");
            return Optional.empty();
        }
    }
}
