// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record.broken;

import org.jspecify.annotations.NullMarked;

import reactor.core.publisher.Mono;

/** A record that knows a framework. */
@NullMarked
public final class RecordWithAFramework {
    public Mono<String> read() {
        return Mono.empty();
    }
}
