// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.processing;

import nl.deelwijzer.web.TraceIds;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Writes one line for each processing, with the fields of Logboek Dataverwerkingen as key-value
 * pairs, whatever the sampling flag of the trace says. Who did it and whose data it was is found in
 * the audit log by the trace id, by those who may read that.
 */
public final class ProcessingLines implements WebFilter, Ordered {

    /** The logger of these lines and no others, so that they can be sent to a log of their own. */
    public static final String LOGGER = "nl.deelwijzer.processing";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");

    private final String system;
    private final Clock clock;

    /**
     * @param system the name of the system that processes
     */
    public ProcessingLines(String system, Clock clock) {
        this.system = system;
        this.clock = clock;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.defer(() -> {
            var start = clock.instant();
            return chain.filter(exchange)
                    .doOnSuccess(done -> write(exchange, start, null))
                    .doOnError(failure -> write(exchange, start, failure))
                    .doOnCancel(() -> write(exchange, start, null));
        });
    }

    private void write(ServerWebExchange exchange, Instant start, @Nullable Throwable failure) {
        Processing.in(exchange)
                .ifPresent(processing -> write(exchange, processing, start, failure));
    }

    private void write(
            ServerWebExchange exchange,
            Processing processing,
            Instant start,
            @Nullable Throwable failure) {
        var trace = TraceIds.of(exchange);
        var status = ProcessingStatus.of(failure, exchange.getResponse().getStatusCode());
        var line =
                LOG.atInfo()
                        .addKeyValue("trace_id", trace.traceId())
                        .addKeyValue("span_id", trace.spanId())
                        .addKeyValue("name", processing.name())
                        .addKeyValue("start_time", start.toEpochMilli())
                        .addKeyValue("end_time", clock.millis())
                        .addKeyValue("status", status.word())
                        .addKeyValue("resource.name", system)
                        .addKeyValue("dpl.core.processing_activity_id", processing.activity());
        var parent = parent(exchange, trace.traceId());
        (parent == null ? line : line.addKeyValue("parent_span_id", parent)).log("processing");
    }

    /** The caller's span, if the caller's trace goes on here. */
    private static @Nullable String parent(ServerWebExchange exchange, String traceId) {
        var header = exchange.getRequest().getHeaders().getFirst("traceparent");
        var parts = TRACEPARENT.matcher(header == null ? "" : header);
        return parts.matches() && parts.group(1).equals(traceId) ? parts.group(2) : null;
    }
}
