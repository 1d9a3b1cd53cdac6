// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

/**
 * Which texts a record can hold. Whoever takes text from outside must ask {@link #isUsable} first
 * and refuse the rest.
 */
public final class Texts {

    private Texts() {}

    /**
     * Whether a record can hold the text: it is not empty, and no half of a surrogate pair stands
     * alone (that has no UTF-8 form, so no hash and no signature could cover it).
     */
    public static boolean isUsable(String text) {
        return !text.isEmpty() && isWellFormed(text);
    }

    /**
     * Whether the text, which may be empty, has a UTF-8 form: no half of a surrogate pair alone.
     */
    static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(Texts::isLoneSurrogate);
    }

    static void require(String text) {
        if (!isUsable(text)) {
            throw new IllegalArgumentException(
                    "a recorded text is not empty and is well-formed Unicode");
        }
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
