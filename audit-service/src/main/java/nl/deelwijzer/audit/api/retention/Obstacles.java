// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.retention;

import nl.deelwijzer.audit.retention.Standing;
import nl.deelwijzer.audit.retention.Term;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;

/** Why something that was asked is not done. */
final class Obstacles {

    private Obstacles() {}

    /** Why content that stands like this is not destroyed. */
    static ProblemException of(Standing standing, Term term) {
        return switch (standing) {
            case HELD ->
                    problem(
                            standing,
                            "Er rust een bewaarplicht (hold) op deze beslissing of zaak.");
            case UNKNOWN ->
                    problem(
                            standing,
                            "Voor deze beslissing is geen bewaartermijn bekend. Daarom blijft alles staan.");
            case CONFLICT ->
                    problem(
                            standing,
                            "De bewaartermijnen spreken elkaar tegen. Leg dit voor aan de functionaris"
                                    + " gegevensbescherming.");
            case KEEP ->
                    problem(
                            standing,
                            "De gegevens moeten bewaard blijven tot " + term.keepUntil() + ".");
            case DESTROYED -> problem(standing, "De persoonlijke inhoud is al vernietigd.");
            case MAY_GO, MUST_GO -> throw new IllegalArgumentException("nothing stands in the way");
        };
    }

    /** There is no hold to release. */
    static ProblemException noHold() {
        return Problem.of(ProblemType.CONFLICT, "Hierop rust geen bewaarplicht (hold).")
                .asException();
    }

    private static ProblemException problem(Standing standing, String detail) {
        return Problem.of(ProblemType.CONFLICT, detail)
                .with("standing", standing.name())
                .asException();
    }
}
