// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.expiry;

import nl.deelwijzer.audit.acts.ActLog;
import nl.deelwijzer.audit.retention.RetentionSchedule;
import nl.deelwijzer.record.Act;
import nl.deelwijzer.record.Action;
import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.TraceContext;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;

/**
 * Lets go what has been kept for its term. That the personal content of reads goes is itself
 * recorded before: with that record, and the moment in it, the log tells destruction from theft.
 */
final class Expiry {

    /** The operation in the act. */
    static final String OPERATION = "expire reads";

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);
    private static final int SUCCESS = 200;

    private final ExpiringReads reads;
    private final ExpiringRuns runs;
    private final ActLog acts;
    private final Actor service;
    private final ExpirySettings terms;
    private final Clock clock;

    /**
     * Does nothing by itself.
     *
     * @param service who destroys, in the act
     */
    Expiry(
            ExpiringReads reads,
            ExpiringRuns runs,
            ActLog acts,
            Actor service,
            ExpirySettings terms,
            Clock clock) {
        this.reads = reads;
        this.runs = runs;
        this.acts = acts;
        this.service = service;
        this.terms = terms;
        this.clock = clock;
    }

    /** Looks once. Never fails: what could not go now goes the next time. */
    Mono<Void> look() {
        return Mono.defer(() -> reads(before(terms.reads())))
                .then(Mono.defer(() -> runs.removeBefore(before(terms.replays()))))
                .onErrorResume(failed -> Mono.fromRunnable(() -> waiting(failed)));
    }

    private Mono<Void> reads(Instant until) {
        return reads.isAnyBefore(until)
                .filter(any -> any)
                .flatMap(_ -> acts.append(act(until)))
                .flatMap(_ -> reads.destroyBefore(until));
    }

    private Instant before(Period term) {
        return clock.instant().atZone(RetentionSchedule.ZONE).minus(term).toInstant();
    }

    private Act act(Instant until) {
        var about = new Act.About(OPERATION, null, null, null, "{\"until\":\"" + until + "\"}");
        var reason = "The term of " + terms.reads() + " is over";
        return new Act(Action.DESTROY, about, SUCCESS, service, reason, trace());
    }

    private static TraceContext trace() {
        var id = UUID.randomUUID().toString().replace("-", "");
        return new TraceContext(id, id.substring(0, 16));
    }

    private static void waiting(Throwable why) {
        LOG.atWarn()
                .addKeyValue("cause", why.getClass().getName())
                .log("What has been kept for its term cannot go now; trying again later");
    }
}
