// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;

import nl.deelwijzer.audit.ledger.LoggedEntry;
import nl.deelwijzer.audit.proofs.InspectionReport;
import nl.deelwijzer.audit.proofs.Verdicts;
import nl.deelwijzer.tlog.DamagedLogException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Tells operators what comes in: counters for all of it, and an error line for what somebody must
 * look at.
 */
final class IntakeReport implements Verdicts {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeReport.class);
    private static final String EVENTS = "deelwijzer.audit.events";
    private static final String BROKEN = "deelwijzer.audit.broken";
    private static final String RETRIES = "deelwijzer.audit.retries";
    private static final String VERIFIED = "deelwijzer.audit.log.verified";
    private static final String DAMAGED = "deelwijzer.audit.log.damaged";
    private static final String LOGGED = "logged";
    private static final String REPEATED = "repeated";

    private final MeterRegistry meters;
    private final IntakeTrace trace;
    private final Clock clock;
    private final Timer delay;
    private final Map<Integer, AtomicLong> verified = new ConcurrentHashMap<>();

    /** Each meter is there from the start, so that a first alarm can be seen as a rise. */
    IntakeReport(MeterRegistry meters, IntakeTrace trace, Clock clock) {
        this.meters = meters;
        this.trace = trace;
        this.clock = clock;
        this.delay = delay(meters);
        Stream.of(LOGGED, REPEATED, DeadLetter.READER_FAILED, DeadLetter.CONFLICT)
                .forEach(outcome -> count(outcome, 0));
        meters.counter(BROKEN).increment(0);
        meters.counter(RETRIES).increment(0);
        meters.counter(DAMAGED).increment(0);
    }

    private static Timer delay(MeterRegistry meters) {
        return Timer.builder("deelwijzer.audit.checkpoint.delay")
                .description("From the moment of an entry to the checkpoint that covers it")
                .serviceLevelObjectives(
                        Duration.ofMillis(100),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(5))
                .register(meters);
    }

    /** What is stored of a log was found to be what was signed. */
    void verified(int log) {
        verified.computeIfAbsent(log, this::verification).set(clock.instant().getEpochSecond());
    }

    private AtomicLong verification(int log) {
        var moment = new AtomicLong();
        TimeGauge.builder(VERIFIED, moment, TimeUnit.SECONDS, AtomicLong::get)
                .description("The moment, since 1970, at which a log was last found sound")
                .tag("log", Integer.toString(log))
                .register(meters);
        return moment;
    }

    /** A batch became part of its log. */
    void confirmed(List<LoggedEntry> added, int repeated) {
        var now = clock.instant();
        added.forEach(it -> delay.record(Duration.between(it.entry().time(), now)));
        added.forEach(trace::logged);
        count(LOGGED, added.size());
        count(REPEATED, repeated);
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
        meters.counter(BROKEN).increment();
        LOG.atError()
                .addKeyValue("partition", batch.partition())
                .addKeyValue("expected", expected)
                .addKeyValue("offset", batch.firstOffset())
                .log("The topic does not go on where the log stands");
    }

    /** An alarm: what is stored of the log is not what was signed. */
    private void damaged(Batch batch) {
        meters.counter(DAMAGED).increment();
        LOG.atError()
                .addKeyValue("partition", batch.partition())
                .log("A log is damaged and takes in nothing until somebody has looked");
    }

    @Override
    public void ended(InspectionReport report) {
        switch (report.state()) {
            case SOUND -> verified(report.log());
            case DAMAGED -> damaged(report);
            case RUNNING, ABORTED -> {}
        }
    }

    /** The same alarm, for what the writer does not read: it looks at the newest tiles only. */
    private void damaged(InspectionReport report) {
        meters.counter(DAMAGED).increment();
        LOG.atError()
                .addKeyValue("log", report.log())
                .addKeyValue("damages", report.damageCount())
                .log("A log is damaged");
    }

    /** The store or the broker does not answer, or the log is damaged; the batch waits. */
    void waiting(Batch batch, RuntimeException why) {
        meters.counter(RETRIES).increment();
        if (why instanceof DamagedLogException) {
            damaged(batch);
        }
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
