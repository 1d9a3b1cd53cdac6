// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

/**
 * Text that somebody typed: a motivation or the name of a recipient.
 *
 * @param text not empty; well-formed Unicode
 */
public record FreeText(String text) implements PersonalData {

    /**
     * @throws IllegalArgumentException if the text is empty or not well-formed, see {@link
     *     Texts#isUsable}
     */
    public FreeText {
        Texts.require(text);
    }

    @Override
    public String tree() {
        return text;
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "FreeText[…]";
    }
}
