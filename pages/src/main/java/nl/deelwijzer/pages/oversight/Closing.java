// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Ends what would else keep the service from stopping. */
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
