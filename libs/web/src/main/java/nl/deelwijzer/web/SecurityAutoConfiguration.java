// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;

/**
 * Protects a service by the {@link PathRule} beans that it declares; what no rule names is unknown.
 */
@AutoConfiguration(
        after = WebAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.reactive.ReactiveManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration"
        })
@EnableWebFluxSecurity
class SecurityAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ReactiveJwtDecoder tokenDecoder(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
            @Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri:#{null}}")
                    @Nullable String keys,
            WebProperties properties,
            ClientTls tls) {
        return TokenChecks.decoder(
                new TokenChecks.Issuer(issuer, keys), properties.security().audience(), tls);
    }

    @Bean
    @ConditionalOnMissingBean
    ResourceServerSecurity resourceServerSecurity(ProblemWriter problems) {
        return new ResourceServerSecurity(problems);
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityWebFilterChain protectedPaths(
            ServerHttpSecurity http,
            ResourceServerSecurity security,
            ObjectProvider<PathRule> rules) {
        return security.protect(http, rules.orderedStream().toList());
    }

    /** A path with tricks in it (double slashes, encoded slashes, semicolons) exists nowhere. */
    @Bean
    @ConditionalOnMissingBean
    ServerExchangeRejectedHandler refusedAddresses(ProblemWriter problems) {
        return (exchange, refused) ->
                problems.write(
                        exchange,
                        Problem.of(
                                ProblemType.INVALID_REQUEST,
                                "Het verzoek bevat tekens die hier niet zijn toegestaan."));
    }
}
