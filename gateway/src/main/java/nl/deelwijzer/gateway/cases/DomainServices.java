// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.cases;

import nl.deelwijzer.gateway.Domain;
import nl.deelwijzer.gateway.GatewaySettings;
import nl.deelwijzer.gateway.cases.CaseRequest.DomainRequest;
import nl.deelwijzer.gateway.guard.Failures;
import nl.deelwijzer.gateway.guard.Guards;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;

import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;

/** Asks the services of the domains, each behind its guard and within its time. */
final class DomainServices {

    private static final Logger LOG = LoggerFactory.getLogger(DomainServices.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebClient client;
    private final GatewaySettings addresses;
    private final Guards guards;
    private final Duration within;

    DomainServices(WebClient client, GatewaySettings addresses, Guards guards, Duration within) {
        this.client = client;
        this.addresses = addresses;
        this.guards = guards;
        this.within = within;
    }

    /**
     * What the domain answers, always within its time and never an error. A failed connection is
     * tried once more: every request of a case has an idempotency key, so nothing is recorded
     * twice.
     *
     * @param equalOnes how many requests before this one in the case ask exactly the same
     * @param otherwise the problem to give where the domain does not answer
     */
    Mono<CaseResult> ask(DomainRequest request, int equalOnes, CaseCall call, Object otherwise) {
        var domain = request.domain();
        var answer =
                send(request, equalOnes, call, otherwise)
                        .retryWhen(
                                Retry.max(1)
                                        .filter(Failures::ofConnection)
                                        .onRetryExhaustedThrow((_, last) -> last.failure()))
                        .timeout(within);
        return guards.guard(domain, answer)
                .onErrorResume(thrown -> Mono.just(silent(domain, thrown, call, otherwise)));
    }

    private Mono<CaseResult> send(
            DomainRequest request, int equalOnes, CaseCall call, Object otherwise) {
        var domain = request.domain();
        return client.post()
                .uri(addresses.uri(domain) + "/v1/" + call.operation())
                .headers(headers -> fill(headers, equalOnes, domain, call))
                .bodyValue(JSON.writeValueAsBytes(request.body()))
                .exchangeToMono(response ->
                        response.bodyToMono(byte[].class)
                                .defaultIfEmpty(new byte[0])
                                .map(body ->
                                        AnswerReader.read(
                                                domain, response.statusCode(), body, otherwise)));
    }

    private static void fill(HttpHeaders headers, int equalOnes, Domain domain, CaseCall call) {
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.set(HttpHeaders.ACCEPT, "application/json, application/problem+json");
        headers.set(HttpHeaders.AUTHORIZATION, call.token());
        headers.set("X-Forwarded-Prefix", domain.prefix());
        headers.set("traceparent", call.trace().traceparent());
        headers.set("Idempotency-Key", CaseIds.keyOf(call.caseId(), equalOnes));
        headers.set("Deelwijzer-Case-Id", call.caseId().toString());
        var broughtBy = call.broughtBy();
        if (broughtBy != null) {
            headers.set("Deelwijzer-Brought-By", broughtBy.word());
        }
    }

    private static CaseResult silent(
            Domain domain, Throwable thrown, CaseCall call, Object otherwise) {
        LOG.warn(
                "domain={} does not answer: {} traceId={}",
                domain.word(),
                thrown.getClass().getSimpleName(),
                call.trace().traceId());
        return new CaseResult.Unavailable(domain, otherwise, true);
    }
}
