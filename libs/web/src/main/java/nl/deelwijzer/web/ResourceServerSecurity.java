// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.util.List;

/** Makes a service an OAuth 2.0 resource server without sessions, whose refusals are problems. */
public final class ResourceServerSecurity {

    private static final String MISSING = "Er is een token nodig in de header Authorization.";
    private static final String INVALID = "Het token is niet geldig.";

    private final ProblemWriter problems;

    public ResourceServerSecurity(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Builds the filter chain for these rules; the first rule with a matching pattern decides. */
    public SecurityWebFilterChain protect(ServerHttpSecurity http, List<PathRule> rules) {
        return withoutSessions(http)
                .authorizeExchange(exchanges -> authorize(exchanges, rules))
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> {})
                                .authenticationEntryPoint(this::unauthenticated)
                                .accessDeniedHandler((exchange, denied) -> forbidden(exchange)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(this::unauthenticated)
                                .accessDeniedHandler((exchange, denied) -> forbidden(exchange)))
                .build();
    }

    private static ServerHttpSecurity withoutSessions(ServerHttpSecurity http) {
        return http.csrf(CsrfSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .logout(LogoutSpec::disable)
                .headers(HeaderSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance());
    }

    private static void authorize(AuthorizeExchangeSpec exchanges, List<PathRule> rules) {
        for (var rule : rules) {
            var paths = exchanges.matchers(matcher(rule));
            if (rule.scope() == null) {
                paths.permitAll();
            } else {
                paths.hasAuthority("SCOPE_" + rule.scope());
            }
        }
        exchanges.anyExchange().access((authentication, context) -> unknownPath());
    }

    private static ServerWebExchangeMatcher matcher(PathRule rule) {
        var patterns = rule.patterns().toArray(String[]::new);
        return ServerWebExchangeMatchers.pathMatchers(rule.method(), patterns);
    }

    private static Mono<AuthorizationResult> unknownPath() {
        return Mono.error(
                Problem.of(ProblemType.NOT_FOUND, "Op dit adres is niets te vinden.")
                        .asException());
    }

    private Mono<Void> unauthenticated(ServerWebExchange exchange, AuthenticationException why) {
        var invalid = why instanceof InvalidBearerTokenException;
        var headers = new HttpHeaders();
        headers.set(
                HttpHeaders.WWW_AUTHENTICATE,
                invalid ? "Bearer error=\"invalid_token\"" : "Bearer");
        var problem = Problem.of(ProblemType.UNAUTHENTICATED, invalid ? INVALID : MISSING);
        return problems.write(exchange, problem, headers);
    }

    private Mono<Void> forbidden(ServerWebExchange exchange) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        var detail = "Dit token geeft geen recht (scope) op deze bewerking.";
        return problems.write(exchange, Problem.of(ProblemType.FORBIDDEN, detail), headers);
    }
}
