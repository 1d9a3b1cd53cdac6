// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.statistics;

import reactor.core.publisher.Flux;

/** What the store counts. It gives counts only, never decisions. */
public interface Tallies {

    /** By day, domain, plan and outcome. */
    Flux<Tally.Ended> endings(Selection selection);

    /** By day and condition. */
    Flux<Tally.Conditional> conditions(Selection selection);

    /** By question and answer; of one plan, for other plans may have other questions by that id. */
    Flux<Tally.Answered> answers(Selection selection);
}
