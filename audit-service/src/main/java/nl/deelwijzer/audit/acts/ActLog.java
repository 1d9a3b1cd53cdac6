// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.acts;

import nl.deelwijzer.record.Act;
import nl.deelwijzer.record.ActRecord;

import reactor.core.publisher.Mono;

/** Where acts become durable. */
public interface ActLog {

    /**
     * Records an act that happens now. Gives the record when it is durable, or fails with {@link
     * NotRecordedException}: whoever gets no record must not answer.
     */
    Mono<ActRecord> append(Act act);
}
