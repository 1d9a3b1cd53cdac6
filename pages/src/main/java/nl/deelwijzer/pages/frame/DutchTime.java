// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and moments as people in the Netherlands write them, in their own time. */
public final class DutchTime {

    /** Where the readers are. */
    public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH.mm 'uur'", DUTCH);

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd-MM-yyyy", DUTCH);
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d-M-uuuu]", DUTCH)
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final int LAST_YEAR = 9999;
    private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-[01]\\d-[0-3]\\d\\b");

    private DutchTime() {}

    /** Such as {@code 3 november 2026}. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** As a form takes it, such as {@code 03-11-2026}. */
    public static String typed(LocalDate day) {
        return FORM.format(day);
    }

    /** Such as {@code 3 november 2026 om 14.05 uur}. */
    public static String of(Instant moment) {
        return MOMENT.format(moment.atZone(HERE));
    }

    /**
     * A day as somebody types it, such as {@code 30-11-2026}, or {@code 2026-11-30}; empty where it
     * is none.
     */
    public static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.replace('/', '-'), TYPED))
                    .filter(day -> day.getYear() > 0 && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The text with its days, written as {@code 2026-11-03}, as people write them. */
    public static String inText(String text) {
        return ISO_DAY.matcher(text).replaceAll(found -> of(LocalDate.parse(found.group())));
    }
}
