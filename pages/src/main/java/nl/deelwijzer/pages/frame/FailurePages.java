// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.signin.Recall;
import nl.deelwijzer.pages.signin.Visitor;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.TraceIds;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;

import reactor.core.publisher.Mono;

import java.util.Locale;
import java.util.Map;

/**
 * A page for what went wrong, in words that help; nothing of the inside is shown. What no browser
 * asked for stays a problem as every service writes it.
 */
@Component
@Order(-3) // before the handler of libs/web, which takes over whatever is left here
class FailurePages implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePages.class);

    private final ViewResolver views;

    FailurePages(ViewResolver views) {
        this.views = views;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable cause) {
        var response = exchange.getResponse();
        if (response.isCommitted() || !asksForAPage(exchange)) {
            return Mono.error(cause);
        }
        return Recall.visitor(exchange).flatMap(visitor -> render(exchange, cause, visitor));
    }

    private Mono<Void> render(ServerWebExchange exchange, Throwable cause, Visitor visitor) {
        var failure = Failure.of(status(cause), visitor);
        if (failure == Failure.UNEXPECTED) {
            LOG.error(
                    "unexpected error: {} traceId={}",
                    cause.getClass().getName(),
                    TraceIds.of(exchange).traceId());
        }
        exchange.getResponse().setStatusCode(failure.status());
        var shown = failure == Failure.NOT_SIGNED_IN ? Visitor.STRANGER : visitor;
        return views.resolveViewName("fout", Locale.of("nl"))
                .cast(View.class)
                .flatMap(view ->
                        view.render(
                                model(failure, shown, exchange), MediaType.TEXT_HTML, exchange));
    }

    private static Map<String, Object> model(
            Failure failure, Visitor visitor, ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var query = request.getURI().getRawQuery();
        var address = request.getPath().value() + (query == null ? "" : "?" + query);
        var again = failure.passes() && request.getMethod().equals(HttpMethod.GET) ? address : "";
        return Map.of("failure", failure, "visitor", visitor, "again", again);
    }

    private static boolean asksForAPage(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().getAccept().stream()
                .anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    }

    private static HttpStatus status(Throwable cause) {
        return switch (cause) {
            case ApiProblem problem -> known(problem.status());
            case ResponseStatusException known -> known(known.getStatusCode().value());
            case ProblemException problem -> known(problem.problem().type().status().value());
            case AccessDeniedException denied -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static HttpStatus known(int status) {
        var known = HttpStatus.resolve(status);
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    /** What can be told, and what helps. */
    enum Failure {
        NOT_SIGNED_IN(
                HttpStatus.UNAUTHORIZED,
                "U bent niet meer aangemeld",
                "Er is niets vastgelegd. Meld u opnieuw aan en begin bij het plan, of lees het"
                        + " bestand in dat u eerder opsloeg."),
        NOT_ALLOWED(
                HttpStatus.FORBIDDEN,
                "Dit mag u niet",
                "Uw account geeft hier geen toegang. Stond deze pagina lang open? Ga dan terug,"
                        + " vernieuw de pagina en probeer het opnieuw."),
        NOT_FOUND(
                HttpStatus.NOT_FOUND,
                "Deze pagina is er niet",
                "Kijk of het adres klopt. Een afweging die u niet afmaakte, verdwijnt als u zich"
                        + " afmeldt of lang niets doet."),
        TOO_MANY(
                HttpStatus.TOO_MANY_REQUESTS,
                "Het gaat even te snel",
                "Wacht een paar seconden en vernieuw de pagina."),
        UNAVAILABLE(
                HttpStatus.SERVICE_UNAVAILABLE,
                "De dienst antwoordt nu niet",
                "Er is niets vastgelegd. Probeer het over een minuut opnieuw; uw antwoorden"
                        + " blijven bewaard."),
        UNEXPECTED(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Er ging iets mis",
                "Dat ligt niet aan u. Probeer het opnieuw. Gebeurt het weer, meld het dan aan uw"
                        + " beheerder.");

        private final HttpStatus status;
        private final String title;
        private final String help;

        Failure(HttpStatus status, String title, String help) {
            this.status = status;
            this.title = title;
            this.help = help;
        }

        /** Where a session ended, a form is forbidden before anybody asks who sends it. */
        static Failure of(HttpStatus status, Visitor visitor) {
            return switch (status) {
                case UNAUTHORIZED -> NOT_SIGNED_IN;
                case FORBIDDEN -> visitor.isKnown() ? NOT_ALLOWED : NOT_SIGNED_IN;
                case BAD_REQUEST, NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE -> NOT_FOUND;
                case TOO_MANY_REQUESTS -> TOO_MANY;
                case BAD_GATEWAY, SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> UNAVAILABLE;
                default -> UNEXPECTED;
            };
        }

        /** Whether the same may go well in a moment. */
        boolean passes() {
            return this == TOO_MANY || this == UNAVAILABLE;
        }

        HttpStatus status() {
            return status;
        }

        /** The heading. */
        public String title() {
            return title;
        }

        /** What the visitor can do. */
        public String help() {
            return help;
        }
    }
}
