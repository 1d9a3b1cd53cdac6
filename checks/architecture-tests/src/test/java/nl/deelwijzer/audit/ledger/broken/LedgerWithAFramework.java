// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger.broken;

import org.jspecify.annotations.NullMarked;

import reactor.core.publisher.Mono;

/** A ledger that knows a framework. */
@NullMarked
public final class LedgerWithAFramework {
    public Mono<String> read() {
        return Mono.empty();
    }
}
