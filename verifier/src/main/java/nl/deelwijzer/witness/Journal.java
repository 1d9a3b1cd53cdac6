// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.witness;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The log lines of the witness: moment, level, text. They hold origins and sizes, never entries.
 */
record Journal(PrintWriter out, Clock clock) {

    @FormatMethod
    void info(@FormatString String text, Object... values) {
        line("INFO", text, values);
    }

    /** The service itself fails. */
    @FormatMethod
    void error(@FormatString String text, Object... values) {
        line("ERROR", text, values);
    }

    /** A person must look at the log that is named. */
    @FormatMethod
    void alarm(@FormatString String text, Object... values) {
        line("ALARM", text, values);
    }

    @FormatMethod
    private void line(String level, @FormatString String text, Object... values) {
        out.println(
                clock.instant().truncatedTo(ChronoUnit.MILLIS)
                        + " "
                        + level
                        + " "
                        + String.format(Locale.ROOT, text, values));
        out.flush();
    }
}
