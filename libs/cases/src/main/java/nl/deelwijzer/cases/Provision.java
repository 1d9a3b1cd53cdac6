// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.cases;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One decision of a case: what one partner may, must or may not give, and to whom.
 *
 * @param id names the decision within the case
 * @param path the questions that the partner answered, in order
 * @param recipient to whom, as the giver wrote it; null once it was destroyed
 * @param subject what tells one person from another, such as a pseudonym; null where it is unknown
 */
public record Provision(
        String id,
        Giver giver,
        UsedPlan plan,
        Ending ending,
        List<Passed> path,
        @Nullable String recipient,
        @Nullable String subject) {

    public Provision {
        path = List.copyOf(path);
    }

    /** To whom the decision is about giving. */
    public Receiver receiver() {
        return new Receiver(recipient, PlanFacts.receiver(this));
    }

    /** The decision in one Dutch sentence, with its ground. */
    public String sentence() {
        return Words.sentence(this);
    }

    /** Without what somebody wrote or whom it is about. */
    @Override
    public String toString() {
        return "Provision[" + id + "]";
    }

    /**
     * Who decides.
     *
     * @param domain such as {@code police}
     * @param organisation OIN; empty as long as nothing is recorded
     */
    public record Giver(String domain, String organisation) {}

    /** Exactly one text of a plan. */
    public record UsedPlan(String id, String digest) {}

    /**
     * A question that was passed.
     *
     * @param answer the chosen options
     */
    public record Passed(String question, String heading, List<String> answer) {

        public Passed {
            answer = List.copyOf(answer);
        }
    }
}
