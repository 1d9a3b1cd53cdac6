// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.live.Follower;
import nl.deelwijzer.audit.live.Logs;
import nl.deelwijzer.audit.live.News;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.record.Pseudonymiser;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * New decisions as they come into the log, as server-sent events. The id of an event is a place in
 * all logs: who comes back with it misses nothing and gets nothing twice. A stream ends when its
 * token does, and when the service stops.
 */
@RestController
class StreamController {

    private static final Clock CLOCK = Clock.systemUTC();

    private final Logs logs;
    private final Closing closing;
    private final Pseudonymiser pseudonyms;

    StreamController(Logs logs, Closing closing, Pseudonymiser pseudonyms) {
        this.logs = logs;
        this.closing = closing;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping(path = "/v1/decisions/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Map<String, Object>>> stream(
            ServerHttpRequest request, JwtAuthenticationToken token) {
        return follow(StreamQuery.read(request), token);
    }

    /** The same for what may not stand in an address: everything that can be searched. */
    @PostMapping(
            path = "/v1/decisions/_follow",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Map<String, Object>>> follow(
            @RequestBody(required = false) byte[] body,
            ServerHttpRequest request,
            JwtAuthenticationToken token) {
        var filter = SearchBody.readFilter(body == null ? new byte[0] : body, pseudonyms);
        return follow(StreamQuery.read(request, filter), token);
    }

    private Flux<ServerSentEvent<Map<String, Object>>> follow(
            StreamQuery asked, JwtAuthenticationToken token) {
        return checked(asked)
                .thenMany(
                        Flux.defer(() -> new Follower(logs).follow(asked.after(), asked.wanted())))
                .map(StreamController::event)
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable)
                .takeUntilOther(endOf(token.getToken().getExpiresAt()))
                .takeUntilOther(closing.signal());
    }

    /**
     * A place that no log has reached is from elsewhere: from there on nothing could be promised.
     */
    private Mono<Void> checked(StreamQuery asked) {
        var after = asked.after();
        return after == null
                ? Mono.empty()
                : logs.sizes()
                        .filter(after::isWithin)
                        .switchIfEmpty(Mono.error(StreamController::fromElsewhere))
                        .then();
    }

    private static ProblemException fromElsewhere() {
        var detail = "Er is één fout gevonden; zie errors.";
        var fault = StreamQuery.notAPosition();
        return Problem.of(ProblemType.INVALID_REQUEST, detail, List.of(fault)).asException();
    }

    private static Mono<Long> endOf(@Nullable Instant expiry) {
        return expiry == null
                ? Mono.never()
                : Mono.delay(Duration.between(CLOCK.instant(), expiry));
    }

    private static ServerSentEvent<Map<String, Object>> event(News news) {
        var event = ServerSentEvent.<Map<String, Object>>builder().id(news.after().text());
        return switch (news) {
            case News.Arrived(var found, var _) ->
                    event.event("decision").data(DecisionView.of(found)).build();
            case News.Quiet(var _) -> event.comment("").build();
        };
    }
}
