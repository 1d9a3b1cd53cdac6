// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import io.netty.channel.ChannelOption;

import org.jspecify.annotations.Nullable;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
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

    static ReactiveJwtDecoder decoder(String issuer, @Nullable String keys, String audience) {
        return new SupplierReactiveJwtDecoder(() -> {
            var builder =
                    keys == null
                            ? NimbusReactiveJwtDecoder.withIssuerLocation(issuer)
                            : NimbusReactiveJwtDecoder.withJwkSetUri(keys);
            var decoder =
                    builder.jwsAlgorithms(allowed -> allowed.addAll(ALGORITHMS))
                            .validateType(false)
                            .webClient(impatientClient())
                            .build();
            decoder.setJwtValidator(validator(issuer, audience));
            return decoder;
        });
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        var expiry = new JwtTimestampValidator();
        expiry.setAllowEmptyExpiryClaim(false);
        var type = new JwtTypeValidator("JWT", "at+jwt");
        type.setAllowEmpty(true);
        return new DelegatingOAuth2TokenValidator<>(
                List.of(
                        expiry,
                        type,
                        new JwtIssuerValidator(issuer),
                        new JwtAudienceValidator(audience),
                        new JwtClaimValidator<String>(
                                "sub", subject -> subject != null && !subject.isBlank())));
    }

    private static WebClient impatientClient() {
        var client =
                HttpClient.create()
                        .option(
                                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                                Math.toIntExact(KEYS_WITHIN.toMillis()))
                        .responseTimeout(KEYS_WITHIN);
        return WebClient.builder().clientConnector(new ReactorClientHttpConnector(client)).build();
    }
}
