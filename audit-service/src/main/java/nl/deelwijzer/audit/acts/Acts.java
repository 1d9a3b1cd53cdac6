// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.acts;

import nl.deelwijzer.record.ActId;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;

/** The stored acts, for reading. */
public interface Acts {

    /**
     * The acts that meet the filter, newest first.
     *
     * @param before only acts that are older than this one; null for the newest
     * @param limit at most how many
     */
    Flux<FoundAct> search(ActFilter filter, @Nullable ActId before, int limit);
}
