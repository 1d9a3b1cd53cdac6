// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.guard;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** The guards of the domains, their metrics and their place in the health of the gateway. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GuardSettings.class)
class GuardConfiguration {

    /** Calls are limited by time limits of their own: slowness as such is no trouble. */
    private static final Duration NEVER_SLOW = Duration.ofDays(1);

    @Bean
    CircuitBreakerRegistry domainBreakers(GuardSettings settings) {
        return CircuitBreakerRegistry.of(
                CircuitBreakerConfig.custom()
                        .slidingWindowType(SlidingWindowType.COUNT_BASED)
                        .slidingWindowSize(settings.window())
                        .minimumNumberOfCalls(settings.minimumCalls())
                        .failureRateThreshold(settings.troublePercentage())
                        .slowCallDurationThreshold(NEVER_SLOW)
                        .waitDurationInOpenState(settings.rest())
                        .permittedNumberOfCallsInHalfOpenState(settings.trials())
                        .recordException(Failures::ofService)
                        .recordResult(
                                result -> result instanceof Answer answer && answer.isTrouble())
                        .build());
    }

    @Bean
    BulkheadRegistry domainBulkheads(GuardSettings settings) {
        return BulkheadRegistry.of(
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.maxInFlight())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }

    @Bean
    Guards guards(CircuitBreakerRegistry domainBreakers, BulkheadRegistry domainBulkheads) {
        return new Guards(domainBreakers, domainBulkheads);
    }

    @Bean
    MeterBinder domainBreakerMetrics(CircuitBreakerRegistry domainBreakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(domainBreakers);
    }

    @Bean
    MeterBinder domainBulkheadMetrics(BulkheadRegistry domainBulkheads) {
        return TaggedBulkheadMetrics.ofBulkheadRegistry(domainBulkheads);
    }

    /** Always up: that a domain is in trouble is no reason to restart the gateway. */
    @Bean
    HealthIndicator domainsHealthIndicator(Guards guards) {
        return () -> Health.up().withDetails(guards.states()).build();
    }
}
