// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay.run;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.UUID;

/** The account of runs, kept so that it outlives the service. */
public interface Runs {

    /**
     * Keeps how far a run has come, with what was found since the last time.
     *
     * @param first how many findings were kept before
     */
    Mono<Void> keep(Run run, long first, List<Finding> found);

    /** The run with this id as it was last kept. */
    Mono<Run> find(UUID id);

    /**
     * Findings of a run in the order in which they were found: the newest decision first.
     *
     * @param first how many to pass over
     * @param limit at most how many
     */
    Flux<Finding> findings(UUID id, long first, int limit);
}
