// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import nl.deelwijzer.tlog.WitnessAnswer;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.net.ssl.SSLContext;

/**
 * The witness over HTTP (C2SP tlog-witness): {@code POST /add-checkpoint}, {@code GET /<hash of the
 * origin>/checkpoint}, and {@code GET /health}, which is 503 once a log was found to have broken
 * its promise.
 */
final class WitnessServer implements AutoCloseable {

    private static final int BACKLOG = 64;
    private static final String TEXT = "text/plain; charset=utf-8";

    private final HttpServer server;
    private final Observer observer;
    private final Journal journal;
    private final Map<String, String> originByPath;

    private WitnessServer(
            HttpServer server, Observer observer, List<String> origins, Journal journal) {
        this.server = server;
        this.observer = observer;
        this.journal = journal;
        this.originByPath =
                origins.stream()
                        .collect(
                                Collectors.toMap(
                                        origin -> "/" + OriginHash.of(origin) + "/checkpoint",
                                        Function.identity()));
    }

    static WitnessServer start(WitnessSettings settings, Observer observer, Journal journal)
            throws IOException {
        HttpServer server = server(settings.address(), settings.tls());
        WitnessServer witness = new WitnessServer(server, observer, settings.origins(), journal);
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        var _ = server.createContext("/", witness::answer);
        server.start();
        return witness;
    }

    private static HttpServer server(InetSocketAddress address, Optional<SSLContext> tls)
            throws IOException {
        if (tls.isEmpty()) {
            return HttpServer.create(address, BACKLOG);
        }
        HttpsServer server = HttpsServer.create(address, BACKLOG);
        server.setHttpsConfigurator(new HttpsConfigurator(tls.get()));
        return server;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            replyOrFailure(exchange).send(exchange);
        }
    }

    private Reply replyOrFailure(HttpExchange exchange) throws IOException {
        try {
            return reply(exchange);
        } catch (RuntimeException failed) {
            journal.error("a request cannot be answered: %s", failed);
            return new Reply(500, TEXT, "");
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (path.equals("/add-checkpoint")) {
            return method.equals("POST") ? added(exchange) : Reply.onlyFor("POST", exchange);
        }
        String origin = originByPath.get(path);
        if (!path.equals("/health") && origin == null) {
            return new Reply(404, TEXT, "");
        }
        if (!method.equals("GET")) {
            return Reply.onlyFor("GET", exchange);
        }
        return origin == null ? health() : checkpoint(origin);
    }

    private Reply added(HttpExchange exchange) throws IOException {
        try (InputStream body = exchange.getRequestBody()) {
            byte[] request = body.readNBytes(Reply.MOST_BYTES + 1);
            return request.length > Reply.MOST_BYTES
                    ? new Reply(413, TEXT, "")
                    : Reply.of(observer.addCheckpoint(request));
        }
    }

    private Reply health() {
        return observer.hasEvidence()
                ? new Reply(503, TEXT, "evidence\n")
                : new Reply(200, TEXT, "ok\n");
    }

    private Reply checkpoint(String origin) {
        return observer.checkpoint(origin)
                .map(note -> new Reply(200, TEXT, note))
                .orElseGet(() -> new Reply(404, TEXT, ""));
    }

    private record Reply(int status, String type, String body) {

        /** A note has at most 1 MiB, and before it stands a proof of 63 short lines. */
        static final int MOST_BYTES = (1 << 20) + 4096;

        static Reply of(WitnessAnswer answer) {
            return switch (answer) {
                case WitnessAnswer.Cosigned(var _, var _, var line) -> new Reply(200, TEXT, line);
                case WitnessAnswer.OtherSize(var recorded) ->
                        new Reply(409, "text/x.tlog.size", recorded + "\n");
                case WitnessAnswer.Inconsistent _, WitnessAnswer.Rejected _ ->
                        new Reply(answer.status(), TEXT, "");
            };
        }

        static Reply onlyFor(String method, HttpExchange exchange) {
            exchange.getResponseHeaders().set("Allow", method);
            return new Reply(405, TEXT, "");
        }

        void send(HttpExchange exchange) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
