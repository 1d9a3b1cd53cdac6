// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.record.DecisionRecord;

import reactor.core.publisher.Mono;

import java.util.function.Supplier;

/** Where decisions become durable. */
public interface DecisionLog {

    /**
     * Records one decision and says how that went, within the time that was promised to clients.
     * Never fails for want of the log: that is {@link Recording.NotRecorded}.
     *
     * @param decision makes the record; is called at most once, on a thread that may block
     */
    Mono<Recording> append(Supplier<DecisionRecord> decision);
}
