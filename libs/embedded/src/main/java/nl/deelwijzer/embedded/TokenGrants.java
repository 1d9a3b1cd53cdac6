// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who gets a token for what: RFC 6749, sections 2.3.1, 4.1.3, 4.4, 5 and 6. */
final class TokenGrants {

    static final String CLIENT_CREDENTIALS = "client_credentials";
    static final String AUTHORIZATION_CODE = "authorization_code";
    static final String REFRESH_TOKEN = "refresh_token";
    private static final String BASIC = "Basic ";

    private final TokenMint tokens;
    private final UserGrants users;

    TokenGrants(TokenMint tokens, UserGrants users) {
        this.tokens = tokens;
        this.users = users;
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
        Optional<String> id = client(credentials);
        if (id.isEmpty()) {
            return new Refused(401, "invalid_client");
        }
        Optional<Map<String, String>> fields =
                FormFields.of(new String(form, StandardCharsets.UTF_8));
        if (fields.isEmpty() || !fields.get().containsKey("grant_type")) {
            return new Refused(400, "invalid_request");
        }
        return DemoClients.find(id.get())
                .map(client -> clientGrant(client, fields.get()))
                .orElseGet(() -> userGrant(fields.get()));
    }

    private Grant clientGrant(DemoClient client, Map<String, String> fields) {
        return CLIENT_CREDENTIALS.equals(fields.get("grant_type"))
                ? grant(client, fields.getOrDefault("scope", ""))
                : new Refused(400, "unsupported_grant_type");
    }

    private Grant userGrant(Map<String, String> fields) {
        Optional<Map<String, Object>> granted =
                switch (fields.getOrDefault("grant_type", "")) {
                    case AUTHORIZATION_CODE ->
                            users.exchange(
                                    fields.getOrDefault("code", ""),
                                    fields.getOrDefault("redirect_uri", ""),
                                    fields.getOrDefault("code_verifier", ""));
                    case REFRESH_TOKEN -> users.refresh(fields.getOrDefault("refresh_token", ""));
                    default -> Optional.empty();
                };
        return granted.<Grant>map(Granted::new).orElse(new Refused(400, "invalid_grant"));
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

    private static Optional<String> client(@Nullable String credentials) {
        if (credentials == null || !credentials.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(credentials.substring(BASIC.length()).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            boolean known =
                    parts.length == 2 && parts[1].equals(DemoClient.SECRET) && isClient(parts[0]);
            return known ? Optional.of(parts[0]) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isClient(String id) {
        return id.equals(UserGrants.CLIENT) || DemoClients.find(id).isPresent();
    }
}
