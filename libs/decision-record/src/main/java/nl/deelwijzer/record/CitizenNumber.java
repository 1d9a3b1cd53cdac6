// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.util.regex.Pattern;

/** The citizen service number (BSN) and the eleven test that every one of them passes. */
public final class CitizenNumber {

    /** The scheme of a subject that is named by this number. */
    public static final String SCHEME = "bsn";

    private static final int DIGITS = 9;
    private static final Pattern NINE_IN_A_ROW = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");
    private static final Pattern EIGHT_OR_NINE = Pattern.compile("[0-9]{8,9}");
    private static final Pattern SEPARATOR = Pattern.compile("[ .\\-_/:]");

    private CitizenNumber() {}

    /**
     * Whether the text is a number that could be somebody's, however it is separated, or has one in
     * it.
     */
    public static boolean isIn(String text) {
        var joined = SEPARATOR.matcher(text).replaceAll("");
        return (EIGHT_OR_NINE.matcher(joined).matches() && passesElevenTest(padded(joined)))
                || NINE_IN_A_ROW
                        .matcher(text)
                        .results()
                        .anyMatch(run -> passesElevenTest(run.group()));
    }

    /**
     * The number without separators and with its leading zero, so that one person has one
     * pseudonym.
     */
    public static String normal(String number) {
        var joined = SEPARATOR.matcher(number).replaceAll("");
        return EIGHT_OR_NINE.matcher(joined).matches() ? padded(joined) : joined;
    }

    /**
     * Whether the text has the form of a number after {@link #normal}; the eleven test is not
     * asked.
     */
    public static boolean isNumber(String normal) {
        return normal.length() == DIGITS && EIGHT_OR_NINE.matcher(normal).matches();
    }

    private static String padded(String digits) {
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** Weights 9 down to 2, and -1 for the last digit; the sum is a multiple of eleven. */
    private static boolean passesElevenTest(String digits) {
        int sum = -(digits.charAt(DIGITS - 1) - '0');
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (DIGITS - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("0".repeat(DIGITS));
    }
}
