// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The paths of the issuer; anything else is 404. */
final class IssuerEndpoints {

    static final String KEYS = "/oauth2/jwks";
    private static final String TOKEN = "/oauth2/token";
    private static final int MAX_FORM_BYTES = 16_384;
    private static final JsonMapper JSON = new JsonMapper();

    private final String issuer;
    private final SigningKeys keys;
    private final TokenGrants grants;
    private final SignInPage signIn;
    private final SignOut signOut;

    IssuerEndpoints(String issuer, SigningKeys keys, TokenMint tokens) {
        this.issuer = issuer;
        this.keys = keys;
        UserGrants users = new UserGrants(tokens);
        this.grants = new TokenGrants(tokens, users);
        this.signIn = new SignInPage(users);
        this.signOut = new SignOut(users);
    }

    void addTo(HttpServer server) {
        add(server, TOKEN, "POST", this::token);
        server.createContext(SignInPage.PATH, signIn::handle);
        add(server, SignOut.PATH, "GET", signOut::handle);
        add(server, KEYS, "GET", exchange -> answer(exchange, 200, keys.published()));
        add(
                server,
                "/.well-known/openid-configuration",
                "GET",
                exchange -> answer(exchange, 200, metadata()));
        add(
                server,
                "/.well-known/oauth-authorization-server",
                "GET",
                exchange -> answer(exchange, 200, metadata()));
    }

    private static void add(HttpServer server, String path, String method, HttpHandler handler) {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        if (!exchange.getRequestURI().getPath().equals(path)) {
                            answer(exchange, 404, Map.of("error", "not_found"));
                        } else if (!exchange.getRequestMethod().equals(method)) {
                            exchange.getResponseHeaders().set("Allow", method);
                            answer(exchange, 405, Map.of("error", "method_not_allowed"));
                        } else {
                            handler.handle(exchange);
                        }
                    }
                });
    }

    private void token(HttpExchange exchange) throws IOException {
        byte[] form = exchange.getRequestBody().readNBytes(MAX_FORM_BYTES);
        String credentials = exchange.getRequestHeaders().getFirst("Authorization");
        switch (grants.answer(credentials, form)) {
            case TokenGrants.Granted granted -> answer(exchange, 200, granted.response());
            case TokenGrants.Refused refused -> {
                if (refused.status() == 401) {
                    exchange.getResponseHeaders()
                            .set("WWW-Authenticate", "Basic realm=\"deelwijzer\"");
                }
                answer(exchange, refused.status(), Map.of("error", refused.error()));
            }
        }
    }

    private Map<String, Object> metadata() {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("issuer", issuer);
        metadata.put("authorization_endpoint", issuer + SignInPage.PATH);
        metadata.put("token_endpoint", issuer + TOKEN);
        metadata.put("end_session_endpoint", issuer + SignOut.PATH);
        metadata.put("jwks_uri", issuer + KEYS);
        metadata.put(
                "grant_types_supported",
                List.of(
                        TokenGrants.CLIENT_CREDENTIALS,
                        TokenGrants.AUTHORIZATION_CODE,
                        TokenGrants.REFRESH_TOKEN));
        metadata.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic"));
        metadata.put("response_types_supported", List.of("code"));
        metadata.put("code_challenge_methods_supported", List.of("S256"));
        metadata.put("subject_types_supported", List.of("public"));
        metadata.put("id_token_signing_alg_values_supported", List.of("RS256"));
        metadata.put("scopes_supported", TokenGrants.knownScopes());
        return metadata;
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body)
            throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
