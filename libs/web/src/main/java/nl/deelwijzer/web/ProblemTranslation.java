// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.server.ResponseStatusException;

import java.time.Duration;

/** Which problem an exception is. */
final class ProblemTranslation {

    private static final Duration ISSUER_RETRY = Duration.ofSeconds(5);

    private ProblemTranslation() {}

    static ProblemException of(Throwable thrown) {
        return switch (thrown) {
            case ProblemException problem -> problem;
            case DataBufferLimitException ignored -> problem(ProblemType.TOO_LARGE);
            case AuthenticationServiceException ignored -> issuerUnavailable();
            case ResponseStatusException status -> withHeaders(of(status), status.getHeaders());
            default -> problem(ProblemType.INTERNAL_ERROR);
        };
    }

    private static ProblemException of(ResponseStatusException exception) {
        if (exception.getCause() instanceof ProblemException problem) {
            return problem;
        }
        return problem(type(exception.getStatusCode()));
    }

    private static ProblemType type(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> ProblemType.TOO_MANY_REQUESTS;
            case 502, 503, 504 -> ProblemType.UNAVAILABLE;
            default ->
                    status.is4xxClientError()
                            ? ProblemType.INVALID_REQUEST
                            : ProblemType.INTERNAL_ERROR;
        };
    }

    private static ProblemException problem(ProblemType type) {
        return Problem.of(type, detail(type)).asException();
    }

    private static String detail(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> "Op dit adres is niets te vinden.";
            case METHOD_NOT_ALLOWED -> "De header Allow noemt de methoden die hier wel kunnen.";
            case NOT_ACCEPTABLE ->
                    "Geen van de vormen in de header Accept kan hier geleverd worden.";
            case UNSUPPORTED_MEDIA_TYPE -> "Stuur het verzoek als application/json.";
            case TOO_LARGE -> "Het verzoek is groter dan hier is toegestaan.";
            case UNAVAILABLE -> "Probeer het later opnieuw.";
            case TOO_MANY_REQUESTS -> "Wacht even en probeer het dan opnieuw.";
            case INTERNAL_ERROR ->
                    "Dit ligt niet aan het verzoek. Noem de traceId als u het meldt.";
            case UNAUTHENTICATED -> "Er is een geldig token nodig.";
            case FORBIDDEN -> "Dit token geeft hier geen toegang.";
            default -> "Het verzoek kan niet gelezen worden.";
        };
    }

    private static ProblemException issuerUnavailable() {
        return Problem.of(
                        ProblemType.UNAVAILABLE,
                        "Het token kan nu niet gecontroleerd worden. Probeer het later opnieuw.")
                .asException()
                .retryAfter(ISSUER_RETRY);
    }

    private static ProblemException withHeaders(ProblemException problem, HttpHeaders headers) {
        headers.forEach((name, values) -> problem.headers().put(name, values));
        return problem;
    }
}
