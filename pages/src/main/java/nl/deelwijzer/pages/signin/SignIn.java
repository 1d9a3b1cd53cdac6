// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.signin;

import nl.deelwijzer.pages.PagesSettings;
import nl.deelwijzer.web.ClientTls;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.RefreshTokenReactiveOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.reactive.function.client.WebClient;

import reactor.netty.http.client.HttpClient;

import java.time.Duration;
import java.util.Map;

/** The pages as a client of the issuer: code flow with PKCE, tokens in the session only. */
@Configuration(proxyBeanMethods = false)
public class SignIn {

    /** The name of the issuer among the pages' settings and in addresses. */
    public static final String ISSUER = "uitgever";

    static final String START = "/aanmelden/" + ISSUER;
    static final String BACK = START + "/terug";

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    @Bean
    ReactiveClientRegistrationRepository issuers(
            PagesSettings settings,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
            @Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri}") String keys) {
        return new InMemoryReactiveClientRegistrationRepository(
                ClientRegistration.withRegistrationId(ISSUER)
                        .clientId(settings.clientId())
                        .clientSecret(settings.clientSecret())
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .clientSettings(
                                ClientRegistration.ClientSettings.builder()
                                        .requireProofKey(true)
                                        .build())
                        .redirectUri(settings.address() + BACK)
                        .scope("openid")
                        .authorizationUri(settings.authorizationUri().toString())
                        .tokenUri(settings.tokenUri().toString())
                        .jwkSetUri(keys)
                        .issuerUri(issuer)
                        .userNameAttributeName("sub")
                        .providerConfigurationMetadata(signOut(settings))
                        .build());
    }

    private static Map<String, Object> signOut(PagesSettings settings) {
        var address = settings.endSessionUri();
        return address == null ? Map.of() : Map.of("end_session_endpoint", address.toString());
    }

    @Bean
    ServerOAuth2AuthorizedClientRepository tokensInTheSession() {
        return new WebSessionServerOAuth2AuthorizedClientRepository();
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange(
            ClientTls tls) {
        var client = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        client.setWebClient(webClient(tls));
        return client;
    }

    @Bean
    DefaultReactiveOAuth2AuthorizedClientManager freshTokens(
            ReactiveClientRegistrationRepository issuers,
            ServerOAuth2AuthorizedClientRepository tokens,
            ClientTls tls) {
        var exchange = new WebClientReactiveRefreshTokenTokenResponseClient();
        exchange.setWebClient(webClient(tls));
        var refresh = new RefreshTokenReactiveOAuth2AuthorizedClientProvider();
        refresh.setAccessTokenResponseClient(exchange);
        var manager = new DefaultReactiveOAuth2AuthorizedClientManager(issuers, tokens);
        manager.setAuthorizedClientProvider(refresh);
        return manager;
    }

    @Bean
    ReactiveJwtDecoderFactory<ClientRegistration> identityTokens(
            @Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri}") String keys,
            ClientTls tls) {
        return registration -> {
            var decoder =
                    NimbusReactiveJwtDecoder.withJwkSetUri(keys).webClient(webClient(tls)).build();
            decoder.setJwtValidator(
                    new DelegatingOAuth2TokenValidator<>(
                            new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
            return decoder;
        };
    }

    private static WebClient webClient(ClientTls tls) {
        var client = tls.secure(HttpClient.create().responseTimeout(ANSWER_WITHIN));
        return WebClient.builder().clientConnector(new ReactorClientHttpConnector(client)).build();
    }
}
