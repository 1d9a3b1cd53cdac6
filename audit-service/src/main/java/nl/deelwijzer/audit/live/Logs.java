// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.live;

import nl.deelwijzer.audit.search.FoundDecision;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Map;

/** The logs, for reading in their own order. */
public interface Logs {

    /**
     * How many entries the checkpoint of each log covers now, by the number of the log. What it
     * covers can be read and never changes place.
     */
    Mono<Map<Integer, Long>> sizes();

    /**
     * The decisions at these places, by ascending index. Entries that are no decisions are passed
     * over.
     *
     * @param from the first index
     * @param until the index after the last, at most the size of the log
     */
    Flux<FoundDecision> read(int log, long from, long until);
}
