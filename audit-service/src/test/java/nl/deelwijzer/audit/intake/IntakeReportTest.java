// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;

import nl.deelwijzer.audit.proofs.InspectionReport;
import nl.deelwijzer.audit.proofs.InspectionReport.State;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

class IntakeReportTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final IntakeReport report =
            new IntakeReport(
                    meters, new IntakeTrace(Tracer.NOOP), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void tellsWhenAWholeLogWasFoundSound() {
        report.ended(inspection(State.SOUND));

        var verified = meters.get("deelwijzer.audit.log.verified").tag("log", "2").timeGauge();
        assertThat(verified.value()).isEqualTo((double) NOW.getEpochSecond());
        assertThat(damaged()).isZero();
    }

    @Test
    void countsALogThatWasFoundDamaged() {
        report.ended(inspection(State.DAMAGED));

        assertThat(damaged()).isEqualTo(1);
        assertThat(meters.find("deelwijzer.audit.log.verified").timeGauge()).isNull();
    }

    @Test
    void tellsNothingOfACheckThatWasBrokenOff() {
        report.ended(inspection(State.ABORTED));

        assertThat(damaged()).isZero();
        assertThat(meters.find("deelwijzer.audit.log.verified").timeGauge()).isNull();
    }

    private double damaged() {
        return meters.counter("deelwijzer.audit.log.damaged").count();
    }

    private static InspectionReport inspection(State state) {
        return new InspectionReport(2, 10, state, NOW, Duration.ofSeconds(1), 10, 0, List.of());
    }
}
