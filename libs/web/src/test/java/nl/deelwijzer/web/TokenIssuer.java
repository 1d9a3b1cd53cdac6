// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import org.jspecify.annotations.Nullable;
import org.springframework.test.context.DynamicPropertyRegistry;

import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** Signs tokens with real keys and publishes these; able to make every kind of wrong token too. */
final class TokenIssuer {

    static final String ISSUER = "https://issuer.example";

    private final RSAKey rsa;
    private final ECKey ec;
    private final RSAKey stranger;
    private final DisposableServer server;

    TokenIssuer() throws JOSEException {
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        stranger = new RSAKeyGenerator(2048).keyID("rsa").generate();
        var keys = new JWKSet(List.of(rsa.toPublicJWK(), ec.toPublicJWK())).toString();
        server =
                HttpServer.create()
                        .host("localhost")
                        .port(0)
                        .handle((request, response) ->
                                response.header("Content-Type", "application/json")
                                        .sendString(Mono.just(keys)))
                        .bindNow();
    }

    /** One issuer for all test classes, for the life of the JVM. */
    static TokenIssuer shared() {
        return Shared.ISSUER;
    }

    /** Makes a service believe this issuer. */
    void register(DynamicPropertyRegistry registry) {
        var jwt = "spring.security.oauth2.resourceserver.jwt.";
        registry.add(jwt + "issuer-uri", () -> ISSUER);
        registry.add(jwt + "jwk-set-uri", this::keysAddress);
        registry.add("deelwijzer.local-suite", () -> true);
    }

    private static final class Shared {

        private static final TokenIssuer ISSUER = start();

        private static TokenIssuer start() {
            try {
                return new TokenIssuer();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    String keysAddress() {
        return "http://localhost:" + server.port() + "/keys";
    }

    String token(String scope) throws JOSEException {
        return token(JWSAlgorithm.RS256, claims -> claims.claim("scope", scope));
    }

    String token(JWSAlgorithm algorithm, UnaryOperator<JWTClaimsSet.Builder> change)
            throws JOSEException {
        return sign(algorithm, "JWT", signer(algorithm), change);
    }

    String tokenOfType(@Nullable String type) throws JOSEException {
        return sign(
                JWSAlgorithm.RS256,
                type,
                new RSASSASigner(rsa),
                claims -> claims.claim("scope", "read"));
    }

    String forged() throws JOSEException {
        return sign(
                JWSAlgorithm.RS256,
                "JWT",
                new RSASSASigner(stranger),
                claims -> claims.claim("scope", "read"));
    }

    String unsigned() {
        return new PlainJWT(claims().claim("scope", "read").build()).serialize();
    }

    private JWSSigner signer(JWSAlgorithm algorithm) throws JOSEException {
        if (algorithm.equals(JWSAlgorithm.ES256)) {
            return new ECDSASigner(ec);
        }
        if (algorithm.equals(JWSAlgorithm.HS256)) {
            return new MACSigner(rsa.toPublicJWK().toRSAPublicKey().getEncoded());
        }
        return new RSASSASigner(rsa);
    }

    private static String sign(
            JWSAlgorithm algorithm,
            @Nullable String type,
            JWSSigner signer,
            UnaryOperator<JWTClaimsSet.Builder> change)
            throws JOSEException {
        var header =
                new JWSHeader.Builder(algorithm)
                        .type(type == null ? null : new JOSEObjectType(type))
                        .keyID(algorithm.equals(JWSAlgorithm.ES256) ? "ec" : "rsa")
                        .build();
        var token = new SignedJWT(header, change.apply(claims()).build());
        token.sign(signer);
        return token.serialize();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("deelwijzer")
                .subject("tester")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }
}
