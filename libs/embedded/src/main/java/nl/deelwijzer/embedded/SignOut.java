// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import com.sun.net.httpserver.HttpExchange;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * The end of a sign-in that the pages ask for (OpenID Connect RP-Initiated Logout 1.0). Sends the
 * browser nowhere but to this machine.
 */
final class SignOut {

    static final String PATH = "/connect/logout";

    private static final JsonMapper JSON = new JsonMapper();

    private final UserGrants grants;

    SignOut(UserGrants grants) {
        this.grants = grants;
    }

    void handle(HttpExchange exchange) throws IOException {
        String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        Map<String, String> asked = FormFields.of(query).orElse(Map.of());
        String back = asked.getOrDefault("post_logout_redirect_uri", "");
        Optional<String> session = session(asked.getOrDefault("id_token_hint", ""));
        if (session.isEmpty() || !SignInPage.isOnThisMachine(back)) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        grants.end(session.get());
        exchange.getResponseHeaders().set("Location", back + state(asked));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(302, -1);
    }

    /** Its signature is not looked at: nobody else can know the session that it names. */
    private static Optional<String> session(String identity) {
        String[] parts = identity.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            byte[] claims = Base64.getUrlDecoder().decode(parts[1]);
            return Optional.ofNullable(JSON.readTree(claims).get("sid"))
                    .map(sid -> sid.asString(""));
        } catch (IllegalArgumentException | JacksonException notAToken) {
            return Optional.empty();
        }
    }

    private static String state(Map<String, String> asked) {
        String state = asked.get("state");
        return state == null ? "" : "?state=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
    }
}
