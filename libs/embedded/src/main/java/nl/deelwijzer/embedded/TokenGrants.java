// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who gets a token for what: RFC 6749, sections 2.3.1, 4.4 and 5. */
final class TokenGrants {

    static final String CLIENT_CREDENTIALS = "client_credentials";
    private static final String BASIC = "Basic ";

    private final TokenMint tokens;

    TokenGrants(TokenMint tokens) {
        this.tokens = tokens;
    }

    /** What the token endpoint answers. */
    sealed interface Grant permits Granted, Refused {}

    record Granted(Map<String, Object> response) implements Grant {}

    record Refused(int status, String error) implements Grant {}

    static List<String> knownScopes() {
        return DemoClients.all().stream()
                .flatMap(client -> client.scopes().stream())
                .distinct()
                .toList();
    }

    Grant answer(@Nullable String credentials, byte[] form) {
        Optional<DemoClient> client = client(credentials);
        if (client.isEmpty()) {
            return new Refused(401, "invalid_client");
        }
        Optional<Map<String, String>> fields = fields(form);
        if (fields.isEmpty() || !fields.get().containsKey("grant_type")) {
            return new Refused(400, "invalid_request");
        }
        if (!CLIENT_CREDENTIALS.equals(fields.get().get("grant_type"))) {
            return new Refused(400, "unsupported_grant_type");
        }
        return grant(client.get(), fields.get().getOrDefault("scope", ""));
    }

    private Grant grant(DemoClient client, String asked) {
        List<String> scopes =
                asked.isBlank() ? client.scopes() : List.of(asked.strip().split(" +"));
        if (!client.scopes().containsAll(scopes)) {
            return new Refused(400, "invalid_scope");
        }
        TokenSpec spec = TokenSpec.of(client).withScopes(scopes);
        return new Granted(
                Map.of(
                        "access_token", tokens.mint(spec),
                        "token_type", "Bearer",
                        "expires_in", spec.validity().toSeconds(),
                        "scope", String.join(" ", scopes)));
    }

    private static Optional<DemoClient> client(@Nullable String credentials) {
        if (credentials == null || !credentials.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(credentials.substring(BASIC.length()).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            boolean known = parts.length == 2 && parts[1].equals(DemoClient.SECRET);
            return known ? DemoClients.find(parts[0]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> fields(byte[] form) {
        Map<String, String> fields = new HashMap<>();
        try {
            for (String pair : new String(form, StandardCharsets.UTF_8).split("&", -1)) {
                String[] parts = pair.split("=", 2);
                if (parts.length == 2 && fields.put(decode(parts[0]), decode(parts[1])) != null) {
                    return Optional.empty();
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(fields);
    }

    private static String decode(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
