// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;

import java.time.Duration;

/** What an auditor is told when there is nothing to show. */
public final class Refusals {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private Refusals() {}

    /** The store is away for now. */
    public static ProblemException unavailable(StoreUnavailable away) {
        return later("De beslissingen kunnen nu niet gelezen worden. Probeer het later opnieuw.");
    }

    /** No decision has this id, or not yet. */
    public static ProblemException notFound() {
        var detail = "Er is (nog) geen beslissing met dit nummer binnengekomen.";
        return Problem.of(ProblemType.NOT_FOUND, detail).asException();
    }

    static ProblemException planNotHere() {
        return later(
                "Het stappenplan van deze beslissing is nog niet binnengekomen. Probeer het later opnieuw.");
    }

    private static ProblemException later(String detail) {
        return Problem.of(ProblemType.UNAVAILABLE, detail).asException().retryAfter(RETRY);
    }
}
