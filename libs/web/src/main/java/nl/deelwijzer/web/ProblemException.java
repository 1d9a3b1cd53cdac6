// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.http.HttpHeaders;

import java.time.Duration;

/**
 * Ends the handling of a request with a problem. Has no stack trace: it says something about the
 * request, not about the code.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient HttpHeaders headers = new HttpHeaders();

    public ProblemException(Problem problem) {
        super(problem.type().segment(), null, false, false);
        this.problem = problem;
    }

    /** Adds a {@code Retry-After} header, in whole seconds. */
    public ProblemException retryAfter(Duration wait) {
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
        return this;
    }

    /** Adds a header to the answer. */
    public ProblemException header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }

    /** Headers that belong to the answer, such as {@code Allow} or {@code Retry-After}. */
    public HttpHeaders headers() {
        return headers;
    }
}
