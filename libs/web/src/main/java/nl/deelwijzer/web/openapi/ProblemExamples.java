// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.openapi;

import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemType;
import nl.deelwijzer.web.RequestFault;

import java.util.List;
import java.util.Map;

/** One example of each kind of problem, as a client could meet it. */
final class ProblemExamples {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private ProblemExamples() {}

    /** The example under {@code components.examples}. */
    static Map<String, Object> of(ProblemType type, String instance) {
        var problem = Problem.of(type, detail(type), faults(type));
        return Map.of("summary", type.title(), "value", problem.document(instance, TRACE));
    }

    private static String detail(ProblemType type) {
        return switch (type) {
            case INVALID_REQUEST -> "Het verzoek heeft 2 fouten.";
            case UNKNOWN_PLAN -> "Deze dienst heeft geen stappenplan met dit kenmerk.";
            case PLAN_NOT_IN_FORCE -> "Op deze datum geldt geen versie van dit stappenplan.";
            case UNKNOWN_QUESTION -> "Het stappenplan heeft deze vraag niet.";
            case INVALID_ANSWER -> "De vraag kent dit antwoord niet.";
            case INCOMPLETE -> "Voor een beslissing is het antwoord op nog een vraag nodig.";
            case MOTIVATION_REQUIRED -> "Een afweging vraagt om een motivering.";
            case UNAUTHENTICATED -> "Er is een token nodig in de header Authorization.";
            case FORBIDDEN -> "Dit token geeft geen recht (scope) op deze bewerking.";
            case NOT_FOUND -> "Op dit adres is niets te vinden.";
            case METHOD_NOT_ALLOWED -> "De header Allow noemt de methoden die hier wel kunnen.";
            case NOT_ACCEPTABLE ->
                    "Geen van de vormen in de header Accept kan hier geleverd worden.";
            case CONFLICT -> "Wat er nu is vastgelegd, laat dit niet toe.";
            case TOO_LARGE -> "Een verzoek mag hoogstens 256 KiB groot zijn.";
            case UNSUPPORTED_MEDIA_TYPE -> "Stuur het verzoek als application/json.";
            case TOO_MANY_REQUESTS -> "Wacht even en probeer het dan opnieuw.";
            case INTERNAL_ERROR ->
                    "Dit ligt niet aan het verzoek. Noem de traceId als u het meldt.";
            case NOT_RECORDED ->
                    "Dit kon niet op tijd worden vastgelegd en wordt daarom niet gegeven."
                            + " Probeer het opnieuw.";
            case UNAVAILABLE -> "De dienst antwoordt nu niet. Probeer het later opnieuw.";
        };
    }

    private static List<RequestFault> faults(ProblemType type) {
        return switch (type) {
            case INVALID_REQUEST ->
                    List.of(
                            RequestFault.body("/plan", "missing-field", "Dit veld ontbreekt."),
                            RequestFault.body("/soort", "unknown-field", "Dit veld bestaat niet."));
            case UNKNOWN_QUESTION ->
                    List.of(
                            RequestFault.body(
                                    "/answers/bestaat-niet",
                                    "unknown-question",
                                    "Deze vraag staat niet in het stappenplan."));
            case INVALID_ANSWER ->
                    List.of(
                            RequestFault.body(
                                    "/answers/bevoegde-autoriteit/value",
                                    "invalid-answer",
                                    "Dit antwoord biedt de vraag niet."));
            case MOTIVATION_REQUIRED ->
                    List.of(
                            RequestFault.body(
                                    "/answers/noodzakelijk-incidenteel/motivation",
                                    "motivation-required",
                                    "Geef hier een motivering."));
            default -> List.of();
        };
    }
}
