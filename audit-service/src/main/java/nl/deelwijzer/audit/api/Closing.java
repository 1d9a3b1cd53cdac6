// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Tells answers that have no end of their own that the service stops, so that it can. */
@Component
class Closing {

    private final Sinks.Empty<Void> closed = Sinks.empty();

    /** Completes when the service begins to stop. */
    Mono<Void> signal() {
        return closed.asMono();
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        var _ = closed.tryEmitEmpty();
    }
}
