// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.processing;

import nl.deelwijzer.web.ProblemException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/** How a processing ended, as the standard distinguishes it. */
enum ProcessingStatus {
    /** Without a fault of the system, but not to the end: what was asked could not be. */
    UNSET("Unset"),
    /** To the end; also when the answer is no. */
    OK("Ok"),
    /** By a fault of the system. */
    ERROR("Error");

    private final String word;

    ProcessingStatus(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static ProcessingStatus of(@Nullable Throwable failure, @Nullable HttpStatusCode status) {
        if (failure instanceof ProblemException refusal) {
            return of(refusal.problem().type().status());
        }
        return failure == null ? of(status) : ERROR;
    }

    /** Without a status nothing was answered: the client went away. */
    private static ProcessingStatus of(@Nullable HttpStatusCode status) {
        if (status == null) {
            return UNSET;
        }
        return status.is5xxServerError() ? ERROR : status.isError() ? UNSET : OK;
    }
}
