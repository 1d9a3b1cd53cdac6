// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What users allowed the pages to get: codes that count once, bound to the asker by PKCE (RFC
 * 7636), and refresh tokens that are replaced at every use. Forgotten when the process ends.
 */
final class UserGrants {

    /** The client of the pages; its secret is {@link DemoClient#SECRET}. */
    static final String CLIENT = "pages";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final Map<String, Allowed> codes = new ConcurrentHashMap<>();
    private final Map<String, SignedIn> refreshing = new ConcurrentHashMap<>();
    private final TokenMint tokens;

    UserGrants(TokenMint tokens) {
        this.tokens = tokens;
    }

    /**
     * What a user allowed.
     *
     * @param challenge SHA-256 of the asker's secret, in base64url
     */
    record Allowed(DemoUser user, String redirectUri, String challenge, String nonce) {}

    /**
     * Somebody who signed in once.
     *
     * @param session the claim {@code sid}; nobody can guess it
     */
    private record SignedIn(DemoUser user, String session) {}

    /** A code to be exchanged once. */
    String code(Allowed allowed) {
        String code = secret();
        codes.put(code, allowed);
        return code;
    }

    /**
     * Tokens for a code; empty where it does not count, was used, or somebody else asked for it.
     */
    Optional<Map<String, Object>> exchange(String code, String redirectUri, String verifier) {
        return Optional.ofNullable(codes.remove(code))
                .filter(allowed -> allowed.redirectUri().equals(redirectUri))
                .filter(allowed -> allowed.challenge().equals(challenge(verifier)))
                .map(allowed -> {
                    SignedIn signedIn = new SignedIn(allowed.user(), secret());
                    Map<String, Object> response = response(signedIn);
                    response.put("id_token", identity(signedIn, allowed.nonce()));
                    return response;
                });
    }

    /** Fresh tokens for a refresh token; empty where it does not count or was used. */
    Optional<Map<String, Object>> refresh(String token) {
        return Optional.ofNullable(refreshing.remove(token)).map(this::response);
    }

    /** Forgets the refresh tokens of a session; who has one gets no more tokens for it. */
    void end(String session) {
        refreshing.values().removeIf(signedIn -> signedIn.session().equals(session));
    }

    private String identity(SignedIn signedIn, String nonce) {
        return tokens.mintIdentity(
                signedIn.user(), CLIENT, Map.of("nonce", nonce, "sid", signedIn.session()));
    }

    private Map<String, Object> response(SignedIn signedIn) {
        DemoUser user = signedIn.user();
        String refresh = secret();
        refreshing.put(refresh, signedIn);
        TokenSpec spec = TokenSpec.of(user);
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("access_token", tokens.mint(spec, CLIENT));
        response.put("token_type", "Bearer");
        response.put("expires_in", spec.validity().toSeconds());
        response.put("refresh_token", refresh);
        response.put("scope", "openid " + String.join(" ", user.scopes()));
        return response;
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }
}
