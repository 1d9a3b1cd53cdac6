// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.test;

import nl.deelwijzer.embedded.DemoClient;
import nl.deelwijzer.embedded.DemoClients;
import nl.deelwijzer.embedded.EmbeddedIssuer;
import nl.deelwijzer.embedded.TokenSpec;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.DynamicPropertyRegistry;

import java.util.function.UnaryOperator;

/**
 * The issuer for tests, with tokens right and wrong; always embedded, shared by all test classes of
 * the JVM.
 */
public final class IssuerExtension implements BeforeAllCallback {

    private static final String KEYS = "spring.security.oauth2.resourceserver.jwt.";

    /** The issuer itself, for tests that ask its endpoints. */
    public EmbeddedIssuer issuer() {
        return Holder.ISSUER;
    }

    /** A good token of this demo client, with all its scopes. */
    public String tokenFor(String client) {
        return tokenFor(client, UnaryOperator.identity());
    }

    /**
     * A token that differs from the good one as asked: {@code tokenFor("police-demo", t ->
     * t.withAudience("other"))}.
     */
    public String tokenFor(String client, UnaryOperator<TokenSpec> odd) {
        DemoClient known =
                DemoClients.find(client)
                        .orElseThrow(() ->
                                new IllegalArgumentException("no demo client is called " + client));
        return issuer().tokens().mint(odd.apply(TokenSpec.of(known)));
    }

    /**
     * For a {@code @DynamicPropertySource} method: Spring Boot's keys of the issuer and its keys,
     * and that an issuer on this machine is meant.
     */
    public void register(DynamicPropertyRegistry registry) {
        registry.add(KEYS + "issuer-uri", () -> issuer().address());
        registry.add(KEYS + "jwk-set-uri", () -> issuer().jwkSetUri());
        registry.add("deelwijzer.local-suite", () -> true);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.publishReportEntry("issuer", issuer().address());
    }

    private static final class Holder {
        static final EmbeddedIssuer ISSUER = start();

        private static EmbeddedIssuer start() {
            EmbeddedIssuer issuer = EmbeddedIssuer.start(0);
            System.out.println("[tests] issuer: embedded on " + issuer.address());
            Runtime.getRuntime().addShutdownHook(new Thread(issuer::close));
            return issuer;
        }
    }
}
