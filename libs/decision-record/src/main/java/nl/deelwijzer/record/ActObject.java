// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import org.jspecify.annotations.Nullable;

/**
 * What an act was about. All but the operation may be absent.
 *
 * @param operation the operation of the interface, as in {@code GET /v1/decisions/{id}}; holds no
 *     value that a client sent
 * @param decision the decision
 * @param caseReference the case, as its organisation calls it; never the number of a person
 * @param subject the person whose decisions were asked for
 * @param request what was asked, in words that a person can read; never the number of a person
 */
public record ActObject(
        String operation,
        @Nullable DecisionId decision,
        @Nullable String caseReference,
        @Nullable PersonalContent<Subject> subject,
        @Nullable PersonalContent<FreeText> request) {

    /**
     * @throws IllegalArgumentException if a text is not {@linkplain Texts#isUsable usable}
     */
    public ActObject {
        Texts.require(operation);
        if (caseReference != null) {
            Texts.require(caseReference);
        }
    }

    ActObject destroyPersonalContent() {
        return new ActObject(
                operation,
                decision,
                caseReference,
                subject == null ? null : subject.destroy(),
                request == null ? null : request.destroy());
    }

    /** The operation only. */
    @Override
    public String toString() {
        return "ActObject[" + operation + "]";
    }
}
