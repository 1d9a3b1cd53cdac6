// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import reactor.core.publisher.Mono;

/** The account of the last check of each log, kept where every instance sees it. */
public interface KeptInspections {

    /** Keeps it in place of what was kept of that log. Blocks until it is durable. */
    void keep(InspectionReport report);

    /** What was last kept of this log; empty where it was never checked. */
    Mono<InspectionReport> find(int log);
}
