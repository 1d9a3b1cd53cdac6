// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.guard;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;

import nl.deelwijzer.gateway.Domain;

import reactor.core.publisher.Mono;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** One circuit breaker and one bulkhead for each domain, for every way to it. */
public final class Guards {

    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;

    Guards(CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
        this.breakers = breakers;
        this.bulkheads = bulkheads;
        Arrays.stream(Domain.values()).forEach(this::prepare);
    }

    private void prepare(Domain domain) {
        var _ = breakers.circuitBreaker(domain.word());
        var _ = bulkheads.bulkhead(domain.word());
    }

    /**
     * The call, made only while the domain is not in trouble and has room; else an error that
     * {@link Failures#notAsked} knows. Errors of {@link Failures#ofService} and answers in trouble
     * count against the domain.
     */
    public <T extends Answer> Mono<T> guard(Domain domain, Mono<T> call) {
        return call.transformDeferred(
                        CircuitBreakerOperator.of(breakers.circuitBreaker(domain.word())))
                .transformDeferred(BulkheadOperator.of(bulkheads.bulkhead(domain.word())));
    }

    /**
     * For each domain whether it is asked ({@code CLOSED}), left alone ({@code OPEN}) or tried
     * ({@code HALF_OPEN}).
     */
    public Map<String, String> states() {
        var states = new TreeMap<String, String>();
        for (CircuitBreaker breaker : breakers.getAllCircuitBreakers()) {
            states.put(breaker.getName(), breaker.getState().name());
        }
        return states;
    }
}
