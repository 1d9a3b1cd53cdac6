// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

/** Why answers cannot be walked with. */
public sealed interface Fault {

    /** The question id that was answered, as given. */
    String question();

    /** The plan does not have this question. */
    record UnknownQuestion(String question) implements Fault {}

    /**
     * The question does not offer this answer, or takes another kind of answer.
     *
     * @param asked the question, with what it does offer
     */
    record InvalidAnswer(Question asked) implements Fault {
        @Override
        public String question() {
            return asked.id();
        }
    }
}
