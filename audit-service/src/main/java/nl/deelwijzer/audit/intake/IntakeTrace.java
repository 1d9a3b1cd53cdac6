// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;

import nl.deelwijzer.audit.ledger.LoggedEntry;

/** Ends the trace of the call that recorded an entry: a span when it stands in its log. */
final class IntakeTrace {

    private final Tracer tracer;

    IntakeTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    void logged(LoggedEntry logged) {
        var recording = logged.entry().trace();
        var parent =
                tracer.traceContextBuilder()
                        .traceId(recording.traceId())
                        .spanId(recording.spanId())
                        .sampled(true)
                        .build();
        tracer.spanBuilder()
                .setParent(parent)
                .name("log entry")
                .kind(Span.Kind.CONSUMER)
                .tag("deelwijzer.log.number", logged.log())
                .tag("deelwijzer.log.index", logged.index())
                .start()
                .end();
    }
}
