// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.json;

import nl.deelwijzer.web.RequestFault;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Dates as this interface writes them: {@code 2026-11-23}, and only days that exist. */
public final class Days {

    static final String INVALID = "Schrijf een bestaande datum als jjjj-mm-dd.";

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /** The day, if the text is one. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text, FORM));
        } catch (DateTimeParseException ignored) {
            return Optional.empty();
        }
    }

    /**
     * The day in a query key.
     *
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} if the text is no day
     */
    public static LocalDate ofQuery(String key, String text) {
        var day = parse(text);
        if (day.isEmpty()) {
            var faults = new Faults();
            faults.add(RequestFault.query(key, "invalid-date", INVALID));
            faults.orThrow();
        }
        return day.orElseThrow();
    }
}
