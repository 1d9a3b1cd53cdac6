// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.replay;

import nl.deelwijzer.audit.api.Refusals;
import nl.deelwijzer.audit.replay.run.Run;
import nl.deelwijzer.audit.replay.run.Runner;
import nl.deelwijzer.audit.replay.run.Runs;
import nl.deelwijzer.audit.replay.run.Task;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.web.ForwardedPrefix;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Replays of the whole log, which take their time: one is begun and then looked at. */
@RestController
class RunsController {

    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final String RUN =
            "/v1/replays/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Runner runner;
    private final Runs runs;
    private final CompareBody comparisons;
    private final ForwardedPrefix prefix;

    RunsController(Runner runner, Runs runs, CompareBody comparisons, ForwardedPrefix prefix) {
        this.runner = runner;
        this.runs = runs;
        this.comparisons = comparisons;
        this.prefix = prefix;
    }

    /** Every decision against its own plan. */
    @PostMapping(
            path = "/v1/replays",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, Object>>> replay(
            @RequestBody(required = false) byte[] body, ServerWebExchange exchange) {
        var task = ReplayBody.read(body == null ? new byte[0] : body);
        return begun(Mono.just(task), exchange);
    }

    /** The decisions by a plan against another version of it. */
    @PostMapping(
            path = "/v1/plans/_compare",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, Object>>> compare(
            @RequestBody(required = false) byte[] body, ServerWebExchange exchange) {
        var task =
                Mono.defer(() -> comparisons.read(body == null ? new byte[0] : body))
                        .subscribeOn(Schedulers.boundedElastic());
        return begun(task, exchange);
    }

    private Mono<ResponseEntity<Map<String, Object>>> begun(
            Mono<? extends Task> task, ServerWebExchange exchange) {
        return task.flatMap(runner::start)
                .switchIfEmpty(Mono.error(RunsController::busy))
                .map(run -> accepted(run, exchange))
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    private ResponseEntity<Map<String, Object>> accepted(Run run, ServerWebExchange exchange) {
        var location = URI.create(prefix.of(exchange) + "/v1/replays/" + run.id());
        return ResponseEntity.accepted().location(location).body(ReplayView.of(run));
    }

    @GetMapping(path = RUN, produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, Object>> run(@PathVariable UUID id) {
        return runner.find(id)
                .map(ReplayView::of)
                .switchIfEmpty(Mono.error(RunsController::unknown))
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    @GetMapping(path = RUN + "/findings", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, Object>> findings(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String first,
            @RequestParam(required = false) @Nullable String limit) {
        var part = FindingsPart.read(first, limit);
        return runs.find(id)
                .switchIfEmpty(Mono.error(RunsController::unknown))
                .flatMap(run -> runs.findings(id, part.first(), part.limit()).collectList())
                .map(found -> part.view(found.stream().map(ReplayView::of).toList()))
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    private static ProblemException busy() {
        var detail = "Er wordt al te veel tegelijk nagespeeld. Wacht tot iets klaar is.";
        return Problem.of(ProblemType.TOO_MANY_REQUESTS, detail).asException().retryAfter(RETRY);
    }

    private static ProblemException unknown() {
        var detail = "Er is niets nagespeeld met dit nummer.";
        return Problem.of(ProblemType.NOT_FOUND, detail).asException();
    }
}
