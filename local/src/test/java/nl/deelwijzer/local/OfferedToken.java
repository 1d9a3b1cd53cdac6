// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import nl.deelwijzer.embedded.DemoClients;
import nl.deelwijzer.embedded.TokenMint;
import nl.deelwijzer.embedded.TokenSpec;
import nl.deelwijzer.embedded.TokenSpec.Signing;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a caller holds out to get in.
 *
 * @param kind in words
 * @param token null: nothing at all
 * @param scopes what it gives right to; null: it is no good token
 */
record OfferedToken(String kind, @Nullable String token, @Nullable Set<String> scopes) {

    /**
     * Every kind that must open nothing, the good ones of all clients of the suite, and good ones
     * with one scope only.
     */
    static List<OfferedToken> all(TokenMint mint) {
        return Stream.of(odd(mint), good(mint), single(mint)).flatMap(kinds -> kinds).toList();
    }

    boolean isNone() {
        return token == null;
    }

    private static Stream<OfferedToken> good(TokenMint mint) {
        return DemoClients.all().stream()
                .map(client ->
                        new OfferedToken(
                                client.id(),
                                mint.mint(TokenSpec.of(client)),
                                Set.copyOf(client.scopes())));
    }

    private static Stream<OfferedToken> single(TokenMint mint) {
        return everyScope().stream()
                .map(scope ->
                        new OfferedToken(
                                "only " + scope,
                                mint.mint(somebody().withScopes(List.of(scope))),
                                Set.of(scope)));
    }

    private static TokenSpec somebody() {
        return TokenSpec.of(DemoClients.find("case-team-demo").orElseThrow());
    }

    private static List<String> everyScope() {
        return DemoClients.all().stream()
                .flatMap(client -> client.scopes().stream())
                .distinct()
                .toList();
    }

    /** Each would have every right if it were not odd in one way. */
    private static Stream<OfferedToken> odd(TokenMint mint) {
        TokenSpec best = somebody().withScopes(everyScope());
        return Stream.of(
                new OfferedToken("none", null, null),
                new OfferedToken("malformed", "eyJhbGciOiJSUzI1NiJ9.x", null),
                odd("expired", mint, best.withValidity(Duration.ofMinutes(-5))),
                odd("other issuer", mint, best.withIssuer("https://issuer.example")),
                odd("other audience", mint, best.withAudience("elsewhere")),
                odd("public key as secret", mint, best.withSigning(Signing.HS256)),
                odd("unsigned", mint, best.withSigning(Signing.NONE)),
                odd("signed by a stranger", mint, best.withSigning(Signing.STRANGER)),
                odd("for something else", mint, best.withType("logout+jwt")));
    }

    private static OfferedToken odd(String kind, TokenMint mint, TokenSpec spec) {
        return new OfferedToken(kind, mint.mint(spec), null);
    }
}
