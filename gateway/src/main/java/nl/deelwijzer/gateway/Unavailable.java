// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;

import java.time.Duration;

/** The problem of a domain that does not answer. */
public final class Unavailable {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private Unavailable() {}

    /** The problem, which names the domain in its member {@code domain}. */
    public static Problem problem(Domain domain) {
        return Problem.of(
                        ProblemType.UNAVAILABLE,
                        "De dienst van het domein "
                                + domain.word()
                                + " antwoordt nu niet. Probeer het later opnieuw.")
                .with("domain", domain.word());
    }

    /** The problem of the pages that cannot be made, with {@code Retry-After}. */
    public static ProblemException ofPages() {
        return Problem.of(
                        ProblemType.UNAVAILABLE,
                        "De webpagina's zijn nu niet te bereiken. Probeer het later opnieuw.")
                .asException()
                .retryAfter(RETRY_AFTER);
    }

    /** The problem with {@code Retry-After}. */
    public static ProblemException of(Domain domain) {
        return problem(domain).asException().retryAfter(RETRY_AFTER);
    }
}
