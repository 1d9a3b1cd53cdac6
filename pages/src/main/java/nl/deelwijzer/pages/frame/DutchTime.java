// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as people in the Netherlands write them, in their own time. */
public final class DutchTime {

    /** Where the readers are. */
    public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH.mm 'uur'", DUTCH);

    private DutchTime() {}

    /** Such as {@code 3 november 2026}. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code 3 november 2026 om 14.05 uur}. */
    public static String of(Instant moment) {
        return MOMENT.format(moment.atZone(HERE));
    }
}
