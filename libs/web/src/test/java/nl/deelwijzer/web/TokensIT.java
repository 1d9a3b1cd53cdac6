// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Instant;
import java.util.Date;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.import=classpath:deelwijzer/web.yaml")
class TokensIT {

    private static final TokenIssuer ISSUER = TokenIssuer.shared();
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @LocalServerPort private int port;
    private Calls calls = Calls.to(0);

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
    }

    @BeforeEach
    void connect() {
        calls = Calls.to(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256", "ES256"})
    void acceptsAllowedAlgorithms(String algorithm) throws JOSEException {
        accepted(
                ISSUER.token(
                        JWSAlgorithm.parse(algorithm),
                        claims -> claims.claim("scope", "read other")));
    }

    @Test
    void refusesWrongTokens() throws JOSEException {
        refused(ISSUER.unsigned());
        refused(ISSUER.forged());
        refused("nonsense");
        refused(ISSUER.tokenOfType("logout+jwt"));
        refused(ISSUER.tokenOfType(null));
        refused(
                ISSUER.token(
                        JWSAlgorithm.RS256,
                        claims -> claims.claim("scope", "read").claim("typ", "ID")));
        refused(ISSUER.token(JWSAlgorithm.HS256, claims -> claims.claim("scope", "read")));
        refused(ISSUER.token(JWSAlgorithm.RS512, claims -> claims.claim("scope", "read")));
        refused(
                ISSUER.token(
                        JWSAlgorithm.RS256,
                        claims -> claims.claim("scope", "read").issuer("https://other")));
        refused(
                ISSUER.token(
                        JWSAlgorithm.RS256,
                        claims -> claims.claim("scope", "read").audience("other")));
        refused(
                ISSUER.token(
                        JWSAlgorithm.RS256,
                        claims -> claims.claim("scope", "read").audience((String) null)));
        refused(
                ISSUER.token(
                        JWSAlgorithm.RS256, claims -> claims.claim("scope", "read").subject(null)));
        refused(
                ISSUER.token(
                        JWSAlgorithm.RS256,
                        claims -> claims.claim("scope", "read").expirationTime(null)));
        var past = Date.from(Instant.now().minusSeconds(600));
        refused(
                ISSUER.token(
                        JWSAlgorithm.RS256,
                        claims -> claims.claim("scope", "read").expirationTime(past)));
    }

    @Test
    void refusesATokenWithoutTheScope() throws JOSEException {
        Calls.problem(
                calls.post(ISSUER.token("write"), "{}", MediaType.APPLICATION_JSON, MediaType.ALL),
                403,
                "forbidden");
    }

    @Test
    void takesOverTheTraceOfItsCaller() throws JOSEException {
        calls.client()
                .post()
                .uri("/v1/echo")
                .header("Authorization", "Bearer " + ISSUER.token("read"))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"text\":\"a\"}")
                .exchange()
                .expectBody()
                .jsonPath("$.traceId")
                .isEqualTo(TRACE);
    }

    private void accepted(String token) {
        calls.post(token, "{\"text\":\"a\"}", MediaType.APPLICATION_JSON, MediaType.ALL)
                .expectStatus()
                .isOk();
    }

    private void refused(String token) {
        Calls.problem(
                calls.post(token, "{\"text\":\"a\"}", MediaType.APPLICATION_JSON, MediaType.ALL),
                401,
                "unauthenticated");
    }
}
