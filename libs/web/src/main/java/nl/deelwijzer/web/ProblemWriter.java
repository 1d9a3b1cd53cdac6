// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/**
 * The only place that writes errors: handlers, security and filters all end here, so every error
 * has one form.
 */
public final class ProblemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

    private final JsonMapper json = JsonMapper.builder().build();
    private final ForwardedPrefix prefix;

    public ProblemWriter(ForwardedPrefix prefix) {
        this.prefix = prefix;
    }

    /**
     * Writes the problem as {@code application/problem+json}, whatever the client accepts, and logs
     * its type.
     */
    public Mono<Void> write(ServerWebExchange exchange, Problem problem, HttpHeaders headers) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.empty();
        }
        response.setStatusCode(problem.type().status());
        response.getHeaders().putAll(headers);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var body = json.writeValueAsBytes(document(exchange, problem));
        response.getHeaders().setContentLength(body.length);
        return log(exchange, problem)
                .then(
                        response.writeWith(
                                Mono.fromSupplier(() -> response.bufferFactory().wrap(body))));
    }

    /** Writes a problem without further headers. */
    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        return write(exchange, problem, new HttpHeaders());
    }

    /**
     * The problem as it would be written for this exchange; for answers that hold a problem among
     * other results.
     */
    public Map<String, Object> document(ServerWebExchange exchange, Problem problem) {
        var instance = prefix.of(exchange) + exchange.getRequest().getURI().getRawPath();
        return problem.document(instance, TraceIds.of(exchange).traceId());
    }

    /** The same, logged as if it were an answer of its own. */
    public Mono<Map<String, Object>> logged(ServerWebExchange exchange, Problem problem) {
        return log(exchange, problem).then(Mono.fromSupplier(() -> document(exchange, problem)));
    }

    /**
     * One line for each refusal: no path, no query, no location, for those hold what the client
     * typed.
     */
    private static Mono<Void> log(ServerWebExchange exchange, Problem problem) {
        if (SecurityEvents.concerns(problem.type())) {
            return SecurityEvents.log(exchange, problem.type(), method(exchange));
        }
        LOG.info(
                "problem={} status={} method={} faults={} traceId={}",
                problem.type().segment(),
                problem.type().status().value(),
                method(exchange),
                problem.errors().size(),
                TraceIds.of(exchange).traceId());
        return Mono.empty();
    }

    private static String method(ServerWebExchange exchange) {
        var name = exchange.getRequest().getMethod().name();
        return name.matches("[A-Z]{1,10}") ? name : "other";
    }
}
