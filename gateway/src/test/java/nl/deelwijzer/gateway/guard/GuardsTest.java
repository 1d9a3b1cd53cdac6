// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;

import nl.deelwijzer.gateway.Domain;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import java.io.IOException;
import java.time.Duration;

class GuardsTest {

    private static final Answer FINE = () -> false;
    private static final Answer TROUBLE = () -> true;

    private final Guards guards = guards(new GuardSettings(2, 4, 4, 50, Duration.ofDays(1), 1));

    @Test
    void leavesADomainAloneThatKeepsFailing() {
        failing(Domain.CARE, Mono.error(new IOException("gone")), 4);

        StepVerifier.create(guards.guard(Domain.CARE, Mono.just(FINE)))
                .verifyError(CallNotPermittedException.class);
        assertThat(guards.states()).containsEntry("care", "OPEN");
    }

    @Test
    void leavesADomainAloneWhoseAnswersAreInTrouble() {
        for (int i = 0; i < 4; i++) {
            StepVerifier.create(guards.guard(Domain.CARE, Mono.just(TROUBLE)))
                    .expectNext(TROUBLE)
                    .verifyComplete();
        }

        assertThat(guards.states()).containsEntry("care", "OPEN");
    }

    @Test
    void keepsTheTroubleOfOneDomainFromTheOthers() {
        failing(Domain.CARE, Mono.error(new IOException("gone")), 4);

        StepVerifier.create(guards.guard(Domain.POLICE, Mono.just(FINE)))
                .expectNext(FINE)
                .verifyComplete();
        assertThat(guards.states())
                .containsEntry("police", "CLOSED")
                .hasSize(Domain.values().length);
    }

    @Test
    void doesNotCountFaultsThatAreNotTheServices() {
        failing(Domain.CARE, Mono.error(new IllegalStateException("ours")), 8);

        assertThat(guards.states()).containsEntry("care", "CLOSED");
    }

    @Test
    void letsOnlySoManyCallsWaitForOneDomain() {
        var first = guards.guard(Domain.CARE, Mono.<Answer>never()).subscribe();
        var second = guards.guard(Domain.CARE, Mono.<Answer>never()).subscribe();

        StepVerifier.create(guards.guard(Domain.CARE, Mono.just(FINE)))
                .verifyError(BulkheadFullException.class);
        StepVerifier.create(guards.guard(Domain.POLICE, Mono.just(FINE)))
                .expectNext(FINE)
                .verifyComplete();
        first.dispose();
        StepVerifier.create(guards.guard(Domain.CARE, Mono.just(FINE)))
                .expectNext(FINE)
                .verifyComplete();
        second.dispose();
    }

    private void failing(Domain domain, Mono<Answer> call, int times) {
        for (int i = 0; i < times; i++) {
            StepVerifier.create(guards.guard(domain, call)).verifyError();
        }
    }

    private static Guards guards(GuardSettings settings) {
        var configuration = new GuardConfiguration();
        return configuration.guards(
                configuration.domainBreakers(settings), configuration.domainBulkheads(settings));
    }
}
