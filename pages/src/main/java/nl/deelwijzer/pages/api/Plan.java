// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan as its service tells of it.
 *
 * @param status {@code IN_FORCE}, {@code CONCEPT} or {@code EXPIRED}
 * @param questions in the order of the plan; empty in a list of plans
 */
public record Plan(
        String id,
        String version,
        String digest,
        String status,
        String title,
        String question,
        String source,
        @Nullable String validFrom,
        @Nullable String validUntil,
        List<Question> questions) {

    public Plan {
        questions = List.copyOf(Objects.requireNonNullElse(questions, List.of()));
    }

    /** The question with this id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Whether the plan may be used for decisions today. */
    public boolean isInForce() {
        return status.equals("IN_FORCE");
    }

    /**
     * A question of the plan.
     *
     * @param step the source's own number
     * @param judgement whether a motivation is needed
     * @param options what may be answered
     */
    public record Question(
            String id,
            String step,
            String heading,
            String type,
            String asks,
            List<String> hints,
            List<Option> options,
            boolean judgement,
            List<String> cites) {

        /** Whether none, one or several options may be chosen. */
        public boolean isSet() {
            return type.equals("SET");
        }

        /** Whether the plan offers this answer. */
        public boolean offers(List<String> answer) {
            return options.stream().map(Option::id).toList().containsAll(answer);
        }

        /** An answer in words, for people. */
        public String words(List<String> answer) {
            var labels =
                    options.stream()
                            .filter(option -> answer.contains(option.id()))
                            .map(Option::label)
                            .toList();
            return labels.isEmpty() ? "Geen van deze" : String.join("; ", labels);
        }
    }

    /** One thing that may be answered. */
    public record Option(String id, String label) {}
}
