// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

/**
 * Personal content beside its commitment. The log's entry holds the commitment only, so that
 * content can be destroyed at the end of its retention while every proof stays valid.
 *
 * @param <T> the kind of content
 */
public sealed interface PersonalContent<T extends PersonalData> {

    /** What the log's entry holds instead of the content. */
    Commitment commitment();

    /** Content that is still there. Its commitment is computed, so it always fits. */
    record Kept<T extends PersonalData>(T content, Salt salt) implements PersonalContent<T> {

        @Override
        public Commitment commitment() {
            return Commitment.to(content, salt);
        }

        /** Without the content. */
        @Override
        public String toString() {
            return "Kept[…]";
        }
    }

    /** Content that was destroyed at the end of its retention. */
    record Destroyed<T extends PersonalData>(Commitment commitment) implements PersonalContent<T> {}

    /** The same without content and salt. */
    default PersonalContent<T> destroy() {
        return new Destroyed<>(commitment());
    }

    /**
     * Whether both hold the same content, whatever their salts. Destroyed content can no longer be
     * compared and counts as the same: its destruction must not turn a repetition into an alarm.
     */
    default boolean sameAs(PersonalContent<?> other) {
        return !(this instanceof Kept<T> mine && other instanceof Kept<?> theirs)
                || mine.content().equals(theirs.content());
    }
}
