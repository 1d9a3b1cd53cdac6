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

    /** Content that stands like this is not destroyed. */
    static ProblemException of(Standing standing, Term term) {
        return Problem.of(ProblemType.CONFLICT, detail(standing, term))
                .with("standing", standing.name())
                .asException();
    }

    /** Why it is not, in words. */
    static String detail(Standing standing, Term term) {
        return switch (standing) {
            case HELD -> "Er rust een bewaarplicht (hold) op deze beslissing of zaak.";
            case UNKNOWN ->
                    "Voor deze beslissing is geen bewaartermijn bekend. Daarom blijft alles staan.";
            case CONFLICT ->
                    "De bewaartermijnen spreken elkaar tegen. Leg dit voor aan de functionaris"
                            + " gegevensbescherming.";
            case KEEP -> "De gegevens moeten bewaard blijven tot " + term.keepUntil() + ".";
            case DESTROYED -> "De persoonlijke inhoud is al vernietigd.";
            case MAY_GO, MUST_GO -> throw new IllegalArgumentException("nothing stands in the way");
        };
    }

    /** There is no hold to release. */
    static ProblemException noHold() {
        return Problem.of(ProblemType.CONFLICT, "Hierop rust geen bewaarplicht (hold).")
                .asException();
    }
}
