// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.broken;

import org.jspecify.annotations.NullMarked;

import reactor.core.publisher.Mono;

/** A plan that knows what runs it. */
@NullMarked
public final class PlanWithAFramework {
    public Mono<String> walk() {
        return Mono.empty();
    }
}
