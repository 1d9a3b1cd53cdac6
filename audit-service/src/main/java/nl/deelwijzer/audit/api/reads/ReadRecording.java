// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.reads;

import nl.deelwijzer.audit.acts.ActLog;
import nl.deelwijzer.audit.acts.NotRecordedException;
import nl.deelwijzer.audit.api.Activity;
import nl.deelwijzer.audit.api.Callers;
import nl.deelwijzer.record.Act;
import nl.deelwijzer.record.Action;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.Pseudonymiser;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Map;

/**
 * Records every read before it is answered: who asked what, when and why. What cannot be recorded
 * is not answered. Covers every operation that {@link Disclosure} does not except, also those that
 * answer in a stream, once for each request.
 */
final class ReadRecording implements WebFilter, Ordered {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final ActLog log;
    private final Pseudonymiser pseudonyms;
    private final Activity activity;

    ReadRecording(ActLog log, Pseudonymiser pseudonyms, Activity activity) {
        this.log = log;
        this.pseudonyms = pseudonyms;
        this.activity = activity;
    }

    /** Inside everything else, so that only what a handler answers comes by. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var body = new AskedBody(exchange.getRequest());
        var response =
                new RecordedResponse(
                        exchange.getResponse(), status -> record(exchange, body, status));
        return chain.filter(exchange.mutate().request(body).response(response).build())
                .onErrorResume(
                        ProblemException.class,
                        problem ->
                                refused(exchange, body, problem).then(Mono.<Void>error(problem)));
    }

    /** That there is no such decision is an answer too; any other refusal shows nothing. */
    private Mono<Void> refused(
            ServerWebExchange exchange, AskedBody body, ProblemException problem) {
        return problem.problem().type() == ProblemType.NOT_FOUND
                ? record(exchange, body, HttpStatus.NOT_FOUND)
                : Mono.empty();
    }

    private Mono<Void> record(ServerWebExchange exchange, AskedBody body, HttpStatusCode status) {
        return Mono.justOrEmpty(Disclosure.path(exchange))
                .filter(path -> Disclosure.of(path) == Disclosure.DECISIONS)
                .flatMap(path -> append(exchange, body, path, status))
                .onErrorMap(NotRecordedException.class, missing -> notRecorded());
    }

    private Mono<Void> append(
            ServerWebExchange exchange, AskedBody body, String path, HttpStatusCode status) {
        var asked = Asked.of(body.read(), pseudonyms);
        var reason = Reasons.of(exchange.getRequest().getHeaders(), asked);
        var operation = exchange.getRequest().getMethod().name() + " " + path;
        activity.of(exchange, operation);
        var about =
                new Act.About(
                        operation, decision(exchange), null, asked.subject(), asked.request());
        return Callers.actor(exchange)
                .map(actor ->
                        new Act(
                                Action.READ,
                                about,
                                status.value(),
                                actor,
                                reason,
                                Callers.trace(exchange)))
                .flatMap(log::append)
                .then();
    }

    private static @Nullable DecisionId decision(ServerWebExchange exchange) {
        Map<String, String> variables =
                exchange.getAttributeOrDefault(
                        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of());
        return DecisionId.parse(variables.getOrDefault("id", "")).orElse(null);
    }

    private static ProblemException notRecorded() {
        var detail =
                "Dat u dit opvraagt kon niet op tijd worden vastgelegd. Daarom krijgt u geen antwoord."
                        + " Probeer het opnieuw.";
        return Problem.of(ProblemType.NOT_RECORDED, detail).asException().retryAfter(RETRY);
    }
}
