// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.proofs;

import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;

import java.time.Duration;

/** What these addresses answer where there is nothing to give. */
final class Refused {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private Refused() {}

    static ProblemException unavailable(StoreUnavailable away) {
        var detail = "De logboeken kunnen nu niet gelezen worden. Probeer het later opnieuw.";
        return Problem.of(ProblemType.UNAVAILABLE, detail).asException().retryAfter(RETRY);
    }

    /** Waiting does not help: a person must look. */
    static ProblemException damaged(MissingFileException damage) {
        var detail =
                "Dit deel van het logboek is beschadigd. Laat het logboek narekenen om te zien waar.";
        return Problem.of(ProblemType.UNAVAILABLE, detail).asException();
    }

    static ProblemException noLog() {
        return notFound("Er is geen logboek met dit nummer.");
    }

    static ProblemException noFile() {
        return notFound("Het gepubliceerde logboek heeft dit bestand niet.");
    }

    static ProblemException noInspection() {
        return notFound("Dit logboek is nog niet gecontroleerd sinds de dienst draait.");
    }

    static ProblemException noDecision() {
        return notFound("Er is (nog) geen beslissing met dit nummer binnengekomen.");
    }

    static ProblemException notYet() {
        var detail =
                "De beslissing is binnen, maar staat nog niet in een gepubliceerd controlepunt. Probeer het zo opnieuw.";
        return notFound(detail).retryAfter(RETRY);
    }

    private static ProblemException notFound(String detail) {
        return Problem.of(ProblemType.NOT_FOUND, detail).asException();
    }
}
