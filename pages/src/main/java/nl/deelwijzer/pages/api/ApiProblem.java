// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** The API refused, or could not answer. */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Document document;

    ApiProblem(int status, Document document) {
        super(status + " " + document.segment());
        this.status = status;
        this.document = document;
    }

    static ApiProblem unavailable() {
        return new ApiProblem(503, new Document("/unavailable", "", List.of()));
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** The last segment of the problem's type, such as {@code not-recorded}. */
    public String type() {
        return document.segment();
    }

    /** What was wrong with the request, each with the place. */
    public List<Fault> faults() {
        return document.errors();
    }

    /** A problem as the API writes it. */
    record Document(@Nullable String type, @Nullable String detail, List<Fault> errors) {

        Document {
            errors = List.copyOf(Objects.requireNonNullElse(errors, List.of()));
        }

        String segment() {
            return type == null ? "" : type.substring(type.lastIndexOf('/') + 1);
        }
    }

    /**
     * One thing that was wrong.
     *
     * @param location JSON pointer, such as {@code /caseReference}
     */
    public record Fault(String location, String code, String detail) {}
}
