// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells operators what comes in: counters for all of it, and an error line for what somebody must
 * look at.
 */
final class IntakeReport {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeReport.class);
    private static final String EVENTS = "deelwijzer.audit.events";

    private final MeterRegistry meters;

    IntakeReport(MeterRegistry meters) {
        this.meters = meters;
    }

    /** A batch became part of its log. */
    void confirmed(int added, int repeated) {
        count("logged", added);
        count("repeated", repeated);
    }

    /** An alarm: either this software is wrong or somebody tampers. */
    void deadLetter(DeadLetter letter) {
        count(letter.reason(), 1);
        LOG.atError()
                .addKeyValue("reason", letter.reason())
                .addKeyValue("pointer", letter.pointer())
                .addKeyValue("partition", letter.message().partition())
                .addKeyValue("offset", letter.message().offset())
                .log("An event cannot be taken in and goes to the dead letters");
    }

    /** An alarm: events are gone that were never taken in, or the topic began anew. */
    void broken(Batch batch, long expected) {
        meters.counter("deelwijzer.audit.broken").increment();
        LOG.atError()
                .addKeyValue("partition", batch.partition())
                .addKeyValue("expected", expected)
                .addKeyValue("offset", batch.firstOffset())
                .log("The topic does not go on where the log stands");
    }

    /** The store or the broker does not answer; the batch waits. */
    void waiting(Batch batch, RuntimeException why) {
        meters.counter("deelwijzer.audit.retries").increment();
        LOG.atWarn()
                .addKeyValue("partition", batch.partition())
                .addKeyValue("offset", batch.firstOffset())
                .addKeyValue("cause", why.getClass().getName())
                .log("A batch cannot be stored now and is tried again");
    }

    private void count(String outcome, int number) {
        meters.counter(EVENTS, "outcome", outcome).increment(number);
    }
}
