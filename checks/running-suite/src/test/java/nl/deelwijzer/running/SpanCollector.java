// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes in spans by OTLP over HTTP. A message holds the spans of one service, with names as text
 * and trace ids as bytes, so that what a test asks can be read without the format.
 */
public final class SpanCollector {

    private static final Pattern SERVICE =
            Pattern.compile("service\\.name.{2,6}?([a-z]+(-service)?)", Pattern.DOTALL);

    private final HttpServer server;
    private final List<byte[]> messages = new CopyOnWriteArrayList<>();

    private SpanCollector(HttpServer server) {
        this.server = server;
    }

    static SpanCollector start() {
        try {
            var any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var collector = new SpanCollector(HttpServer.create(any, 0));
            collector.server.createContext("/v1/traces", collector::take);
            collector.server.start();
            return collector;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a service must be told to send its spans here, as environment variables. */
    Map<String, String> settings() {
        return Map.of(
                "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT",
                "http://localhost:" + server.getAddress().getPort() + "/v1/traces",
                "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_SCHEDULEDELAY",
                "200ms");
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            messages.add(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, -1);
        }
    }

    /** The names of the services that sent a span of this trace. */
    public List<String> servicesOf(String traceId) {
        var id = text(HexFormat.of().parseHex(traceId));
        return messages.stream()
                .map(SpanCollector::text)
                .filter(message -> message.contains(id))
                .map(SERVICE::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(java.util.TreeSet::new))
                .stream()
                .toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
