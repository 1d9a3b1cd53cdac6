// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/** Answers to a plan as the API takes them. */
public final class Answers {

    private Answers() {}

    /**
     * An answer.
     *
     * @param value an option, or a list of options for a question that takes a set
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(Object value, @Nullable String motivation) {

        /** Without what somebody wrote. */
        @Override
        public String toString() {
            return "Answer[…]";
        }
    }

    /**
     * What preview and evaluate take; preview without reference, recipient and subject.
     *
     * @param asOf the day whose law applies; null for today
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Request(
            String plan,
            @Nullable String caseReference,
            @Nullable String recipient,
            @Nullable Subject subject,
            @Nullable LocalDate asOf,
            Map<String, Answer> answers) {

        /** The same about a person; null for nobody. */
        public Request about(@Nullable Subject person) {
            return new Request(plan, caseReference, recipient, person, asOf, answers);
        }

        /** Without what somebody wrote. */
        @Override
        public String toString() {
            return "Request[" + plan + "]";
        }
    }

    /**
     * Whom a decision is about, in the clear: goes to the API in a body and nowhere else.
     *
     * @param scheme what kind of number it is, such as {@code bsn}
     */
    public record Subject(String scheme, String value) {

        /** Without the number. */
        @Override
        public String toString() {
            return "Subject[…]";
        }
    }

    /** What the drawing of a walk takes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Drawn(@Nullable LocalDate asOf, Map<String, Answer> answers) {}
}
