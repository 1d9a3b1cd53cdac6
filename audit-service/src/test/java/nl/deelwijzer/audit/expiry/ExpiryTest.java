// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.audit.acts.ActLog;
import nl.deelwijzer.audit.acts.NotRecordedException;
import nl.deelwijzer.record.Act;
import nl.deelwijzer.record.ActRecord;
import nl.deelwijzer.record.ActRecorder;
import nl.deelwijzer.record.Action;
import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.Oin;
import nl.deelwijzer.record.Origin;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class ExpiryTest {

    private static final Oin OIN = new Oin("00000099000000007000");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
    private static final ExpirySettings TERMS =
            new ExpirySettings(Period.ofYears(5), Period.ofDays(90), Duration.ofHours(1));
    private static final String RUNS = "runs before 2026-08-29T11:00:00Z";

    private final List<String> done = new ArrayList<>();
    private boolean isAny = true;
    private boolean isRecorded = true;

    @Test
    void recordsBeforeItDestroysWhatIsFiveYearsOld() {
        look();

        assertThat(done)
                .containsExactly(
                        "DESTROY expire reads {\"until\":\"2021-11-27T12:00:00Z\"}",
                        "reads until 2021-11-27T12:00:00Z",
                        RUNS);
    }

    @Test
    void recordsNothingWhereNothingIsOldEnough() {
        isAny = false;

        look();

        assertThat(done).containsExactly(RUNS);
    }

    @Test
    void destroysNothingThatCannotBeRecorded() {
        isRecorded = false;

        look();

        assertThat(done).isEmpty();
    }

    private void look() {
        var expiry =
                new Expiry(
                        new Reads(),
                        until -> Mono.fromRunnable(() -> done.add("runs before " + until)),
                        acts(),
                        new Actor(OIN, "audit-service", null),
                        TERMS,
                        CLOCK);
        StepVerifier.create(expiry.look()).verifyComplete();
    }

    private ActLog acts() {
        var recorder = new ActRecorder(new Origin(OIN, "audit-service"), CLOCK, new SecureRandom());
        return act ->
                isRecorded
                        ? Mono.fromSupplier(() -> recorded(act, recorder))
                        : Mono.error(new NotRecordedException("no broker"));
    }

    private ActRecord recorded(Act act, ActRecorder recorder) {
        assertThat(act.action()).isEqualTo(Action.DESTROY);
        done.add(act.action() + " " + act.about().operation() + " " + act.about().request());
        return recorder.record(act);
    }

    private final class Reads implements ExpiringReads {

        @Override
        public Mono<Boolean> isAnyBefore(Instant until) {
            return Mono.just(isAny);
        }

        @Override
        public Mono<Void> destroyBefore(Instant until) {
            return Mono.fromRunnable(() -> done.add("reads until " + until));
        }
    }
}
