// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/**
 * What a token is to say and how it is signed. {@link #of} gives the token that the issuer would
 * give; the {@code with} methods make the odd ones that a service has to refuse.
 *
 * @param issuer null: the issuer that mints it
 * @param organisation null: the claim is left out
 * @param type of the token's header: what it is for
 * @param validity from the moment of minting; negative: expired that long ago
 */
public record TokenSpec(
        String subject,
        @Nullable String issuer,
        String audience,
        List<String> scopes,
        @Nullable String organisation,
        String type,
        Duration validity,
        Signing signing) {

    /** The audience of every token of the suite. */
    public static final String AUDIENCE = "deelwijzer";

    /** An access token after RFC 9068. */
    static final String TYPE = "at+jwt";

    static final Duration VALIDITY = Duration.ofMinutes(10);

    /** How a token is signed. */
    public enum Signing {
        /** With the issuer's own key: what services accept. */
        RS256,
        /** With RSA-PSS and the issuer's own key. */
        PS256,
        /** With a key that the issuer does not publish, under the name of the key that it does. */
        STRANGER,
        /** With the issuer's public key as a shared secret: the classic confusion of algorithms. */
        HS256,
        /** Not at all. */
        NONE
    }

    public TokenSpec {
        scopes = List.copyOf(scopes);
    }

    /** The token that this client gets for all its scopes. */
    public static TokenSpec of(DemoClient client) {
        return new TokenSpec(
                client.id(),
                null,
                AUDIENCE,
                client.scopes(),
                client.organisation(),
                TYPE,
                VALIDITY,
                Signing.RS256);
    }

    /** The token for everything that this user may do. */
    static TokenSpec of(DemoUser user) {
        return new TokenSpec(
                user.id(),
                null,
                AUDIENCE,
                user.scopes(),
                user.organisation(),
                TYPE,
                VALIDITY,
                Signing.RS256);
    }

    public TokenSpec withIssuer(String other) {
        return new TokenSpec(
                subject, other, audience, scopes, organisation, type, validity, signing);
    }

    public TokenSpec withAudience(String other) {
        return new TokenSpec(subject, issuer, other, scopes, organisation, type, validity, signing);
    }

    public TokenSpec withScopes(List<String> others) {
        return new TokenSpec(
                subject, issuer, audience, others, organisation, type, validity, signing);
    }

    public TokenSpec withOrganisation(@Nullable String other) {
        return new TokenSpec(subject, issuer, audience, scopes, other, type, validity, signing);
    }

    public TokenSpec withValidity(Duration other) {
        return new TokenSpec(subject, issuer, audience, scopes, organisation, type, other, signing);
    }

    public TokenSpec withSigning(Signing other) {
        return new TokenSpec(
                subject, issuer, audience, scopes, organisation, type, validity, other);
    }

    public TokenSpec withType(String other) {
        return new TokenSpec(
                subject, issuer, audience, scopes, organisation, other, validity, signing);
    }
}
