// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.signin;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who looks at a page.
 *
 * @param name as the issuer gives it; empty for somebody who did not sign in
 * @param scopes what the visitor's token gives right to
 */
public record Visitor(String name, Set<String> scopes) {

    /** Somebody who did not sign in. */
    public static final Visitor STRANGER = new Visitor("", Set.of());

    private static final String SCOPE = "SCOPE_";

    public Visitor {
        scopes = Set.copyOf(scopes);
    }

    /** Who asked for this. */
    public static Mono<Visitor> of(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .map(Visitor::of)
                .defaultIfEmpty(STRANGER);
    }

    static Visitor of(Authentication authentication) {
        var scopes =
                authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(Objects::nonNull)
                        .filter(authority -> authority.startsWith(SCOPE))
                        .map(authority -> authority.substring(SCOPE.length()))
                        .collect(Collectors.toSet());
        var name =
                authentication.getPrincipal() instanceof OidcUser user && user.getFullName() != null
                        ? user.getFullName()
                        : "Aangemeld";
        return new Visitor(name, scopes);
    }

    /** Whether this is somebody who signed in. */
    public boolean isKnown() {
        return !name.isEmpty();
    }

    /** Whether the visitor may walk the plans of this domain. */
    public boolean mayEvaluate(String domain) {
        return scopes.contains("evaluate:" + domain);
    }

    /** Whether the visitor may walk the plans of any domain. */
    public boolean evaluates() {
        return scopes.stream().anyMatch(scope -> scope.startsWith("evaluate:"));
    }

    /** Whether the visitor may bring several domains together in a case. */
    public boolean teams() {
        return scopes.contains("cases")
                && scopes.stream().filter(scope -> scope.startsWith("evaluate:")).count() > 1;
    }

    /** Whether the visitor may read recorded decisions. */
    public boolean audits() {
        return scopes.contains("audit:read");
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "Visitor[…]";
    }
}
