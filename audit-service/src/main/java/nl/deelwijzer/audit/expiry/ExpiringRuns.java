// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.expiry;

import reactor.core.publisher.Mono;

import java.time.Instant;

/** The stored replays of the log. */
public interface ExpiringRuns {

    /** Removes those that were last heard of before this moment, with all that they found. */
    Mono<Void> removeBefore(Instant until);
}
