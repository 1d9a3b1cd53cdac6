// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.util.regex.Pattern;

/**
 * The trace in which something happened (W3C Trace Context).
 *
 * @param traceId 32 lower-case hex digits, not all zero
 * @param spanId 16 lower-case hex digits, not all zero
 */
public record TraceContext(String traceId, String spanId) {

    private static final Pattern TRACE = Pattern.compile("(?!0{32})[0-9a-f]{32}");
    private static final Pattern SPAN = Pattern.compile("(?!0{16})[0-9a-f]{16}");

    /**
     * @throws IllegalArgumentException if an id does not have its form
     */
    public TraceContext {
        if (!isTraceId(traceId) || !isSpanId(spanId)) {
            throw new IllegalArgumentException(
                    "a trace id has 32 and a span id 16 hex digits, not all zero");
        }
    }

    static boolean isTraceId(String text) {
        return TRACE.matcher(text).matches();
    }

    static boolean isSpanId(String text) {
        return SPAN.matcher(text).matches();
    }

    /** The value of the header and event attribute of that name; says that the trace is sampled. */
    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-01";
    }
}
