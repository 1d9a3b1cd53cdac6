// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import io.netty.handler.ssl.SslContextBuilder;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;

import reactor.netty.http.client.HttpClient;

import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/**
 * How a service's own clients (of the issuer, of a store) use TLS: with the certificates of the
 * bundle that {@code deelwijzer.ssl-bundle} names, or else with those that the JVM trusts.
 */
public final class ClientTls {

    private final @Nullable SslBundle bundle;

    ClientTls(@Nullable SslBundle bundle) {
        this.bundle = bundle;
    }

    /** The context of the bundle; empty where the JVM's own is to be used. */
    public Optional<SSLContext> context() {
        return Optional.ofNullable(bundle).map(SslBundle::createSslContext);
    }

    /** The client with the certificates of the bundle, or as it is. */
    public HttpClient secure(HttpClient client) {
        if (bundle == null) {
            return client;
        }
        var managers = bundle.getManagers();
        try {
            var context =
                    SslContextBuilder.forClient()
                            .keyManager(managers.getKeyManagerFactory())
                            .trustManager(managers.getTrustManagerFactory())
                            .build();
            return client.secure(spec -> spec.sslContext(context));
        } catch (SSLException e) {
            throw new IllegalStateException("deelwijzer.ssl-bundle cannot be used", e);
        }
    }
}
