// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import nl.deelwijzer.embedded.TlsIdentity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Publishes the keys of an issuer over TLS. */
record KeysWithTls(HttpsServer server) implements AutoCloseable {

    static KeysWithTls start(TlsIdentity identity, String keys) {
        try {
            byte[] document;
            try (var in = URI.create(keys).toURL().openStream()) {
                document = in.readAllBytes();
            }
            var server =
                    HttpsServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context(identity)));
            var _ = server.createContext("/keys", exchange -> answer(exchange, document));
            server.start();
            return new KeysWithTls(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "https://localhost:" + server.getAddress().getPort() + "/keys";
    }

    /** What has this identity and trusts nobody else. */
    static SSLContext context(TlsIdentity identity) {
        try {
            var password = TlsIdentity.PASSWORD.toCharArray();
            var store = KeyStore.getInstance(identity.keystore().toFile(), password);
            var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(store, password);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, byte[] document) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, document.length);
            exchange.getResponseBody().write(document);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
