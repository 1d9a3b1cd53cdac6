// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.signin;

import nl.deelwijzer.pages.PagesSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.web.server.DelegatingServerAuthenticationEntryPoint;
import org.springframework.security.web.server.DelegatingServerAuthenticationEntryPoint.DelegateEntry;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ResponseStatusException;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.util.List;

/** Which pages need somebody who signed in, and how that goes. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final String[] OPEN = {
        "/",
        "/over",
        "/toegankelijkheid",
        "/privacy",
        "/plannen",
        "/plannen/*/*",
        "/aanmelden/**",
        "/bestanden/**",
        "/actuator/health/**",
        "/actuator/prometheus" // for known scrapers, see libs/web
    };

    private static final String[] OVERSIGHT = {
        "/toezicht", "/toezicht/**", "/beslissingen/*/ontvangstbewijs", "/beslissingen/*/naspelen"
    };

    private static final String[] TEAM = {"/zaken", "/zaken/**"};

    @Bean
    SecurityWebFilterChain protectedPages(
            ServerHttpSecurity http,
            ReactiveClientRegistrationRepository issuers,
            PagesSettings settings) {
        return http.headers(HeaderSpec::disable) // libs/web and the frame set them
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .csrf(csrf ->
                        csrf.csrfTokenRequestHandler(tokenInAnyForm())
                                .accessDeniedHandler((exchange, denied) -> Mono.error(denied)))
                .authorizeExchange(exchanges ->
                        exchanges
                                .pathMatchers(OPEN)
                                .permitAll()
                                .pathMatchers(OVERSIGHT)
                                .hasAuthority("SCOPE_audit:read")
                                .pathMatchers(TEAM)
                                .hasAuthority("SCOPE_cases")
                                .anyExchange()
                                .authenticated())
                .oauth2Login(login ->
                        login.authorizationRequestResolver(
                                        new DefaultServerOAuth2AuthorizationRequestResolver(
                                                issuers, path("/aanmelden/{registrationId}")))
                                .authenticationMatcher(path("/aanmelden/{registrationId}/terug"))
                                .authenticationSuccessHandler(new Arrival())
                                .authenticationFailureHandler(
                                        new RedirectServerAuthenticationFailureHandler(
                                                "/aanmelden/mislukt")))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(entry())
                                .accessDeniedHandler((exchange, denied) -> Mono.error(denied)))
                .logout(logout ->
                        logout.logoutUrl("/afmelden")
                                .logoutHandler(endOfTheSession())
                                .logoutSuccessHandler(afterSigningOut(issuers, settings)))
                .build();
    }

    /** Who only reads is sent to sign in; who sends something is told, for it would be lost. */
    private static ServerAuthenticationEntryPoint entry() {
        ServerWebExchangeMatcher reading =
                exchange ->
                        HttpMethod.GET.equals(exchange.getRequest().getMethod())
                                ? ServerWebExchangeMatcher.MatchResult.match()
                                : ServerWebExchangeMatcher.MatchResult.notMatch();
        var entry =
                new DelegatingServerAuthenticationEntryPoint(
                        List.of(
                                new DelegateEntry(
                                        reading,
                                        new RedirectServerAuthenticationEntryPoint(SignIn.START))));
        entry.setDefaultEntryPoint((exchange, why) ->
                Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED)));
        return entry;
    }

    /** Also in a form that sends a file. */
    private static XorServerCsrfTokenRequestAttributeHandler tokenInAnyForm() {
        var handler = new XorServerCsrfTokenRequestAttributeHandler();
        handler.setTokenFromMultipartDataEnabled(true);
        return handler;
    }

    /** With the session go its tokens and the walks that were not saved. */
    private static ServerLogoutHandler endOfTheSession() {
        return new DelegatingServerLogoutHandler(
                new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler());
    }

    /** By way of the issuer, which forgets the sign-in too, where it offers that. */
    private static ServerLogoutSuccessHandler afterSigningOut(
            ReactiveClientRegistrationRepository issuers, PagesSettings settings) {
        var handler = new OidcClientInitiatedServerLogoutSuccessHandler(issuers);
        handler.setPostLogoutRedirectUri(settings.address() + "/");
        handler.setLogoutSuccessUrl(URI.create("/"));
        return handler;
    }

    private static ServerWebExchangeMatcher path(String pattern) {
        return new PathPatternParserServerWebExchangeMatcher(pattern);
    }
}
