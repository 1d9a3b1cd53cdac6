// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import io.micrometer.common.KeyValue;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.record.TraceContext;
import nl.deelwijzer.web.IdempotencyKey;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;
import nl.deelwijzer.web.RequestFault;
import nl.deelwijzer.web.TraceIds;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.processing.Processing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Decides, records, and gives the decision only when the record is durable. */
@RestController
class EvaluateController {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final PlanShelf plans;
    private final DecisionView view;
    private final Recorder recorder;
    private final DecisionLog log;
    private final Addresses addresses;

    EvaluateController(
            PlanShelf plans,
            DecisionView view,
            Recorder recorder,
            DecisionLog log,
            Addresses addresses) {
        this.plans = plans;
        this.view = view;
        this.recorder = recorder;
        this.log = log;
        this.addresses = addresses;
    }

    /**
     * What answers and spans refer to.
     *
     * @param audit before {@code /decisions/{id}}
     * @param processingActivity this processing in the register of processing activities
     */
    record Addresses(String audit, URI processingActivity) {}

    @PostMapping(
            path = "/v1/evaluate",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, @Nullable Object>>> evaluate(
            @RequestBody(required = false) byte @Nullable [] body,
            @AuthenticationPrincipal Jwt token,
            ServerWebExchange exchange) {
        var evaluation = evaluation(body == null ? new byte[0] : body, token, exchange);
        nameProcessing(exchange);
        return log.append(evaluation.record(recorder))
                .map(recording -> answer(evaluation, recording));
    }

    private Evaluation evaluation(byte[] body, Jwt token, ServerWebExchange exchange) {
        var faults = new Faults();
        var headers = exchange.getRequest().getHeaders();
        var request = RequestReader.evaluate(body, CaseHeaders.of(headers, faults), faults);
        var key = IdempotencyKey.of(headers, faults::add);
        var actor = Actors.of(token);
        faults.orThrow();
        var plan = plans.applicable(request.plan(), request.asOf(), RequestFault.Part.BODY);
        var trace = TraceIds.of(exchange);
        return new Evaluation(
                request,
                plan,
                decide(plan, request),
                actor,
                key.orElse(null),
                new TraceContext(trace.traceId(), trace.spanId()));
    }

    private static Walk.Decided decide(Plan plan, PlanRequest request) {
        var decided =
                switch (plan.walk(request.answers())) {
                    case Walk.Decided walked -> walked;
                    case Walk.Incomplete incomplete ->
                            throw WalkProblems.of(incomplete).asException();
                    case Walk.Rejected rejected -> throw WalkProblems.of(rejected).asException();
                };
        if (!decided.unmotivated().isEmpty()) {
            throw WalkProblems.unmotivatedJudgements(decided.unmotivated()).asException();
        }
        return decided;
    }

    private ResponseEntity<Map<String, @Nullable Object>> answer(
            Evaluation evaluation, Recording recording) {
        return switch (recording) {
            case Recording.Durable(var record) ->
                    ResponseEntity.created(
                                    URI.create(addresses.audit() + "/decisions/" + record.id()))
                            .body(
                                    view.recorded(
                                            evaluation.plan(),
                                            evaluation.decided(),
                                            record.id(),
                                            record.time()));
            case Recording.TooLarge() ->
                    throw WalkProblems.tooLarge(evaluation.decided()).asException();
            case Recording.NotRecorded() -> throw notRecorded();
        };
    }

    private static ProblemException notRecorded() {
        var detail =
                "De beslissing kon niet op tijd worden vastgelegd en wordt daarom niet gegeven."
                        + " Probeer het opnieuw.";
        return Problem.of(ProblemType.NOT_RECORDED, detail).asException().retryAfter(RETRY);
    }

    /** Logboek Dataverwerkingen: the span of a processing and its line name the activity. */
    private void nameProcessing(ServerWebExchange exchange) {
        new Processing(addresses.processingActivity(), "Beslissing over verstrekken").of(exchange);
        ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .ifPresent(this::nameProcessing);
    }

    private void nameProcessing(ServerRequestObservationContext context) {
        var _ =
                context.addHighCardinalityKeyValue(
                        KeyValue.of(
                                "dpl.core.processing_activity_id",
                                addresses.processingActivity().toString()));
    }
}
