// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An OAuth 2.0 authorization server for the demo clients and demo users: {@code POST /oauth2/token}
 * (HTTP Basic), {@code /oauth2/authorize} for the pages, {@code /oauth2/jwks} and both discovery
 * documents. For local runs and tests; its clients' secret is public and its users have none. Its
 * key lives as long as the process, so tokens of a former run are refused.
 */
public final class EmbeddedIssuer implements AutoCloseable {

    private static final int BACKLOG = 64;

    private final HttpServer server;
    private final ExecutorService executor;
    private final TokenMint tokens;

    private EmbeddedIssuer(HttpServer server, ExecutorService executor, TokenMint tokens) {
        this.server = server;
        this.executor = executor;
        this.tokens = tokens;
    }

    /**
     * Starts the issuer on the loopback interface.
     *
     * @param port 0 for a free one
     * @throws UncheckedIOException when the port is taken
     */
    public static EmbeddedIssuer start(int port) {
        HttpServer server = bind(port);
        String issuer = "http://localhost:" + server.getAddress().getPort();
        SigningKeys keys = new SigningKeys();
        TokenMint tokens = new TokenMint(issuer, keys, Clock.systemUTC());
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(executor);
        new IssuerEndpoints(issuer, keys, tokens).addTo(server);
        server.start();
        return new EmbeddedIssuer(server, executor, tokens);
    }

    /** The value of the claim {@code iss}, and the address: {@code http://localhost:<port>}. */
    public String address() {
        return "http://localhost:" + port();
    }

    /** Where the published keys stand. */
    public String jwkSetUri() {
        return address() + IssuerEndpoints.KEYS;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Mints tokens without asking the token endpoint, also those that no issuer would give. */
    public TokenMint tokens() {
        return tokens;
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    private static HttpServer bind(int port) {
        try {
            return HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        } catch (IOException e) {
            throw new UncheckedIOException("the issuer cannot listen on port " + port, e);
        }
    }
}
