// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import io.netty.channel.ChannelOption;

import org.jspecify.annotations.Nullable;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;

import reactor.netty.http.client.HttpClient;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Checks a token: signature with an allowed algorithm, type, issuer, audience, expiry and subject
 * (OAuth 2.0 NLGov O-2 to O-7). Keys are fetched at the first token, so that a service starts
 * without its issuer.
 */
final class TokenChecks {

    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.PS256, SignatureAlgorithm.RS256, SignatureAlgorithm.ES256);
    private static final Duration KEYS_WITHIN = Duration.ofSeconds(3);

    private TokenChecks() {}

    /**
     * Whose tokens are good.
     *
     * @param name what {@code iss} must say
     * @param keys where the issuer publishes its keys, or null where it says so itself
     */
    record Issuer(String name, @Nullable String keys) {}

    static ReactiveJwtDecoder decoder(Issuer issuer, String audience, ClientTls tls) {
        return new SupplierReactiveJwtDecoder(() -> {
            var keys = issuer.keys();
            var builder =
                    keys == null
                            ? NimbusReactiveJwtDecoder.withIssuerLocation(issuer.name())
                            : NimbusReactiveJwtDecoder.withJwkSetUri(keys);
            var decoder =
                    builder.jwsAlgorithms(allowed -> allowed.addAll(ALGORITHMS))
                            .validateType(false)
                            .webClient(impatientClient(tls))
                            .build();
            decoder.setJwtValidator(validator(issuer.name(), audience));
            return decoder;
        });
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        var expiry = new JwtTimestampValidator();
        expiry.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                List.of(
                        expiry,
                        new JwtTypeValidator("JWT", "at+jwt"),
                        TokenChecks::onlyForAccess,
                        new JwtIssuerValidator(issuer),
                        new JwtAudienceValidator(audience),
                        new JwtClaimValidator<String>(
                                "sub", subject -> subject != null && !subject.isBlank())));
    }

    /** Some issuers say in a claim what a token is for; one for another use opens nothing. */
    private static OAuth2TokenValidatorResult onlyForAccess(Jwt token) {
        var use = token.getClaims().get("typ");
        return use == null || use.equals("Bearer")
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "no access token", null));
    }

    private static WebClient impatientClient(ClientTls tls) {
        var client =
                HttpClient.create()
                        .option(
                                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                                Math.toIntExact(KEYS_WITHIN.toMillis()))
                        .responseTimeout(KEYS_WITHIN);
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(tls.secure(client)))
                .build();
    }
}
