// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.limits;

import reactor.core.publisher.Mono;

/** Counts the requests of each caller in each window of time. */
interface Counts {

    /**
     * Counts one request.
     *
     * @param caller an opaque name of the caller
     * @param window the number of the window; never lower than that of a call before
     * @return how many requests of this caller there have been in this window, this one included
     */
    Mono<Long> add(String caller, long window);

    /** How many there have been so far. */
    Mono<Long> sum(String caller, long window);
}
