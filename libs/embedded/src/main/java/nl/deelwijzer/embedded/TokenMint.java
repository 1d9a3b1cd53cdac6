// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Makes access tokens: JWTs after RFC 9068, with the claim {@code organisation} beside its own. */
public final class TokenMint {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String issuer;
    private final SigningKeys keys;
    private final Clock clock;

    TokenMint(String issuer, SigningKeys keys, Clock clock) {
        this.issuer = issuer;
        this.keys = keys;
        this.clock = clock;
    }

    /** A signed token that says what the specification says, whether that is right or wrong. */
    public String mint(TokenSpec spec) {
        return mint(spec, spec.subject());
    }

    /** The same for a client that asks on behalf of the subject. */
    String mint(TokenSpec spec, String client) {
        return signed(spec, claims(spec, client));
    }

    /**
     * An ID token (OpenID Connect Core 1.0, section 2) for this client.
     *
     * @param session claims of the sign-in, such as {@code nonce}
     */
    String mintIdentity(DemoUser user, String client, Map<String, String> session) {
        TokenSpec spec = TokenSpec.of(user).withType("JWT").withAudience(client);
        Map<String, Object> claims = claims(spec, client);
        claims.remove("scope");
        claims.putAll(session);
        claims.put("name", user.name());
        return signed(spec, claims);
    }

    private String signed(TokenSpec spec, Map<String, Object> claims) {
        String content = encode(header(spec)) + "." + encode(claims);
        byte[] signature = keys.sign(spec.signing(), content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + BASE64.encodeToString(signature);
    }

    private Map<String, Object> header(TokenSpec spec) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("typ", spec.type());
        header.put("alg", SigningKeys.algorithm(spec.signing()));
        header.put("kid", keys.keyId());
        return header;
    }

    private Map<String, Object> claims(TokenSpec spec, String client) {
        Instant now = clock.instant();
        Instant expiry = now.plus(spec.validity());
        Instant issued = expiry.isBefore(now) ? expiry.minus(TokenSpec.VALIDITY) : now;
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", spec.issuer() == null ? issuer : spec.issuer());
        claims.put("sub", spec.subject());
        claims.put("aud", spec.audience());
        claims.put("iat", issued.getEpochSecond());
        claims.put("exp", expiry.getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("azp", client);
        claims.put("client_id", client);
        claims.put("scope", String.join(" ", spec.scopes()));
        if (spec.organisation() != null) {
            claims.put("organisation", spec.organisation());
        }
        return claims;
    }

    private static String encode(Map<String, Object> json) {
        return BASE64.encodeToString(JSON.writeValueAsBytes(json));
    }
}
