// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Map;

/** The audit service, for whoever may read all decisions. */
@Component
public class Oversight {

    private final Api api;

    Oversight(Api api) {
        this.api = api;
    }

    /**
     * Finds decisions, newest first.
     *
     * @param reason why somebody looks; may be empty
     */
    public Mono<Audit.Found> search(
            OAuth2AuthorizedClient user, Audit.Search search, String reason) {
        return api.send(
                user,
                Audit.Found.class,
                Api.Sent.of(Audit.Asked.of(search, reason)),
                "/audit/v1/decisions/_search");
    }

    /**
     * Everything that is found, as the service writes it for spreadsheets, handed on as it comes.
     * Whoever subscribes must release the buffers.
     */
    public Flux<DataBuffer> export(
            OAuth2AuthorizedClient user, Audit.Search search, String reason) {
        var headers = Map.of("Accept", "text/csv");
        return api.pass(
                user,
                new Api.Sent(Audit.Asked.of(search, reason), headers),
                "/audit/v1/decisions/_export");
    }

    /**
     * New decisions that a search would find, as they come into the logs; an event without data
     * only says how far it is.
     *
     * @param after id of the last event that arrived; empty to begin now
     */
    public Flux<ServerSentEvent<String>> follow(
            OAuth2AuthorizedClient user, Audit.Search search, String after, String reason) {
        Map<String, String> headers = after.isEmpty() ? Map.of() : Map.of("Last-Event-ID", after);
        return api.follow(
                user,
                new Api.Sent(Audit.Asked.of(search, reason), headers),
                "/audit/v1/decisions/_follow");
    }

    /** Who looked and what was done, newest first. */
    public Mono<Audit.Reads> reads(OAuth2AuthorizedClient user, Audit.ReadSearch search) {
        return api.send(user, Audit.Reads.class, Api.Sent.of(search), "/audit/v1/reads/_search");
    }

    /** Counts decisions. */
    public Mono<Audit.Statistics> count(OAuth2AuthorizedClient user, Audit.Counting counting) {
        return api.send(
                user, Audit.Statistics.class, Api.Sent.of(counting), "/audit/v1/statistics");
    }

    /** The logs. */
    public Mono<Audit.Logs> logs(OAuth2AuthorizedClient user) {
        return api.read(user, Audit.Logs.class, "/audit/v1/logs");
    }

    /** The newest published checkpoint of a log with all its signatures. */
    public Mono<String> checkpoint(OAuth2AuthorizedClient user, int log) {
        return api.read(user, String.class, "/audit/v1/logs/{log}/checkpoint", log);
    }

    /** The last recomputation of a log; empty where there was none since the service started. */
    public Mono<Audit.Inspection> inspection(OAuth2AuthorizedClient user, int log) {
        return api.read(user, Audit.Inspection.class, "/audit/v1/logs/{log}/_fsck", log)
                .onErrorResume(
                        ApiProblem.class,
                        problem -> problem.status() == 404 ? Mono.empty() : Mono.error(problem));
    }

    /** Begins to recompute a log. */
    public Mono<Audit.Inspection> inspect(OAuth2AuthorizedClient user, int log) {
        return api.send(
                user,
                Audit.Inspection.class,
                Api.Sent.of(Map.of()),
                "/audit/v1/logs/{log}/_fsck",
                log);
    }

    /** What may or must be destroyed today. */
    public Mono<Audit.Due> due(OAuth2AuthorizedClient user) {
        return api.send(
                user,
                Audit.Due.class,
                Api.Sent.of(Map.of("limit", 200)),
                "/audit/v1/retention/_due");
    }

    /** A case of several domains as a whole. */
    public Mono<Audit.RecordedCase> oneCase(OAuth2AuthorizedClient user, String caseId) {
        return api.read(user, Audit.RecordedCase.class, "/audit/v1/cases/{caseId}", caseId);
    }

    /** The same as an SVG. */
    public Mono<byte[]> drawnCase(OAuth2AuthorizedClient user, String caseId) {
        return api.read(
                user, MediaType.valueOf("image/svg+xml"), "/audit/v1/cases/{caseId}", caseId);
    }

    /** Walks a decision again with exactly the plan that was used. */
    public Mono<Audit.Replay> replay(OAuth2AuthorizedClient user, String decision) {
        return api.send(
                user,
                Audit.Replay.class,
                Api.Sent.of(Map.of()),
                "/audit/v1/decisions/{id}/_replay",
                decision);
    }
}
