// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;

import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

import reactor.util.context.ContextView;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The W3C trace context of a call: that of the caller's {@code traceparent}, or a new one.
 *
 * @param traceId 32 lower-case hex digits
 * @param spanId 16 lower-case hex digits, the span of this service
 */
public record TraceIds(String traceId, String spanId) {

    private static final String ATTRIBUTE = TraceIds.class.getName();
    private static final String NONE = "none";

    /** The trace context of this exchange; the same at every call for the same exchange. */
    public static TraceIds of(ServerWebExchange exchange) {
        return (TraceIds)
                exchange.getAttributes()
                        .computeIfAbsent(
                                ATTRIBUTE, key -> observed(exchange).orElseGet(TraceIds::random));
    }

    /** As a {@code traceparent} header, sampled. */
    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    /** The trace id of the call in whose chain this is, for a log line; "none" outside a call. */
    public static String traceIdIn(ContextView chain) {
        return chain.<Observation>getOrEmpty(ObservationThreadLocalAccessor.KEY)
                .flatMap(observation -> traced(observation.getContextView()))
                .map(TraceIds::traceId)
                .orElse(NONE);
    }

    private static Optional<TraceIds> observed(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .flatMap(TraceIds::traced);
    }

    private static Optional<TraceIds> traced(Observation.ContextView observed) {
        return Optional.ofNullable((TracingContext) observed.get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(Span::context)
                .filter(span -> span.traceId().length() == 32)
                .map(span -> new TraceIds(span.traceId(), span.spanId()));
    }

    static TraceIds random() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return new TraceIds(
                hex.toHexDigits(random.nextLong(1, Long.MAX_VALUE))
                        + hex.toHexDigits(random.nextLong()),
                hex.toHexDigits(random.nextLong(1, Long.MAX_VALUE)));
    }
}
