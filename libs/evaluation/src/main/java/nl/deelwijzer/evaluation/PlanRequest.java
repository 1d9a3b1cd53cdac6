// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.Answers;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a client asks: to walk a plan with its answers.
 *
 * @param plan id of the plan, not checked yet
 * @param caseReference the client's own name for the case; never null for evaluate
 * @param recipient who would receive the data; never null for evaluate
 * @param subject whom it is about, in the clear
 * @param asOf the day whose law applies; null for today
 * @param answers not checked yet
 * @param crossDomain the case of several domains that this belongs to
 */
record PlanRequest(
        String plan,
        @Nullable String caseReference,
        @Nullable String recipient,
        @Nullable PlainSubject subject,
        @Nullable LocalDate asOf,
        Answers answers,
        CrossDomain crossDomain) {

    /** A person in the clear; must become a pseudonym before it goes anywhere. */
    record PlainSubject(String scheme, String value) {

        /** Without the value. */
        @Override
        public String toString() {
            return "PlainSubject[" + scheme + "]";
        }
    }

    /** The case of several domains, where there is one. */
    record CrossDomain(@Nullable String caseId, @Nullable String broughtBy) {

        static final CrossDomain NONE = new CrossDomain(null, null);
    }

    /** Without anything that may be personal. */
    @Override
    public String toString() {
        return "PlanRequest[…]";
    }
}
