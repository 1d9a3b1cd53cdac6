// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

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

    /** What preview and evaluate take; preview without reference and recipient. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Request(
            String plan,
            @Nullable String caseReference,
            @Nullable String recipient,
            Map<String, Answer> answers) {

        /** Without what somebody wrote. */
        @Override
        public String toString() {
            return "Request[" + plan + "]";
        }
    }

    /** What the drawing of a walk takes. */
    public record Drawn(Map<String, Answer> answers) {}
}
