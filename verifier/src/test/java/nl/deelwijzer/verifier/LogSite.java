// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.TilePath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Optional;

/** The files of a log over HTTP. */
final class LogSite implements AutoCloseable {

    private static final String ROOT = "/logs/0";

    private final HttpServer server;
    private volatile Optional<TestLog> shown = Optional.empty();
    private volatile String cut = "";

    private LogSite(HttpServer server) {
        this.server = server;
    }

    static LogSite open() {
        try {
            var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var site = new LogSite(HttpServer.create(here, 0));
            var _ = site.server.createContext(ROOT + "/", site::answer);
            site.server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + ROOT;
    }

    void show(TestLog log) {
        shown = Optional.of(log);
    }

    /** Leaves out the last byte of a file from now on. */
    void cut(String path) {
        cut = path;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(ROOT.length() + 1);
            byte[] content = content(path, shown.orElseThrow());
            int length = content.length - (path.equals(cut) ? 1 : 0);
            exchange.sendResponseHeaders(length == 0 ? 404 : 200, length == 0 ? -1 : length);
            exchange.getResponseBody().write(Arrays.copyOf(content, length));
        }
    }

    private static byte[] content(String path, TestLog log) {
        try {
            return path.equals("checkpoint")
                    ? log.note()
                    : TilePath.parse(path).map(log::read).orElse(new byte[0]);
        } catch (MissingFileException missing) {
            return new byte[0];
        }
    }
}
