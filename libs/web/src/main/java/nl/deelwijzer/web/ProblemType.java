// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.http.HttpStatus;

import java.net.URI;

/**
 * The kinds of problem that this interface answers with. The last segment of the type URI is what a
 * client may rely on; titles are for people.
 */
public enum ProblemType {
    INVALID_REQUEST("invalid-request", HttpStatus.BAD_REQUEST, "Het verzoek klopt niet"),
    UNKNOWN_PLAN("unknown-plan", HttpStatus.NOT_FOUND, "Dit stappenplan bestaat hier niet"),
    PLAN_NOT_IN_FORCE(
            "plan-not-in-force",
            HttpStatus.BAD_REQUEST,
            "Dit stappenplan geldt niet op deze datum"),
    UNKNOWN_QUESTION(
            "unknown-question", HttpStatus.BAD_REQUEST, "Deze vraag staat niet in het stappenplan"),
    INVALID_ANSWER("invalid-answer", HttpStatus.BAD_REQUEST, "Dit antwoord is niet mogelijk"),
    INCOMPLETE("incomplete", HttpStatus.BAD_REQUEST, "Er ontbreekt een antwoord"),
    MOTIVATION_REQUIRED(
            "motivation-required", HttpStatus.BAD_REQUEST, "Er ontbreekt een motivering"),
    UNAUTHENTICATED("unauthenticated", HttpStatus.UNAUTHORIZED, "Niet aangemeld"),
    FORBIDDEN("forbidden", HttpStatus.FORBIDDEN, "Geen toegang"),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND, "Niet gevonden"),
    METHOD_NOT_ALLOWED(
            "method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED, "Deze methode kan hier niet"),
    NOT_ACCEPTABLE(
            "not-acceptable", HttpStatus.NOT_ACCEPTABLE, "Deze vorm kan niet geleverd worden"),
    CONFLICT("conflict", HttpStatus.CONFLICT, "Dit kan nu niet"),
    TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE, "Het verzoek is te groot"),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Deze vorm wordt niet gelezen"),
    TOO_MANY_REQUESTS("too-many-requests", HttpStatus.TOO_MANY_REQUESTS, "Te veel verzoeken"),
    INTERNAL_ERROR("internal-error", HttpStatus.INTERNAL_SERVER_ERROR, "Er ging iets mis"),
    NOT_RECORDED("not-recorded", HttpStatus.SERVICE_UNAVAILABLE, "Dit is niet vastgelegd"),
    UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Tijdelijk niet bereikbaar");

    private final String segment;
    private final HttpStatus status;
    private final String title;

    ProblemType(String segment, HttpStatus status, String title) {
        this.segment = segment;
        this.status = status;
        this.title = title;
    }

    /** The type as a relative reference, {@code /problems/<segment>}. */
    public URI uri() {
        return URI.create("/problems/" + segment);
    }

    /** The last segment of the type URI. */
    public String segment() {
        return segment;
    }

    /** The HTTP status that always goes with this type. */
    public HttpStatus status() {
        return status;
    }

    /** A short Dutch title, the same for every occurrence. */
    public String title() {
        return title;
    }
}
