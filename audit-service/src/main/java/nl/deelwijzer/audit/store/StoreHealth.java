// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;

import reactor.core.publisher.Mono;

/** Whether the store answers; asks nothing that only some servers know. */
final class StoreHealth extends AbstractReactiveHealthIndicator {

    private final Store store;

    StoreHealth(Store store) {
        super("the store does not answer");
        this.store = store;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder health) {
        return store.ping().thenReturn(health.up().build());
    }
}
