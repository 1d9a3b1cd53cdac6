// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.regex.Pattern;

/** The form of every id in a plan: lower-case words and numbers joined by single hyphens. */
public final class KebabCase {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private KebabCase() {}

    /** Whether the text has this form; the empty text has not. */
    public static boolean is(String text) {
        return FORM.matcher(text).matches();
    }
}
