// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.expiry;

import reactor.core.publisher.Mono;

import java.time.Instant;

/** The stored acts of reading whose personal content is still there. */
public interface ExpiringReads {

    /** Whether there is one that was recorded before this moment. */
    Mono<Boolean> isAnyBefore(Instant until);

    /**
     * Destroys the personal content of all that were recorded before this moment; their commitments
     * stay. One that somebody changed is left as it is.
     */
    Mono<Void> destroyBefore(Instant until);
}
