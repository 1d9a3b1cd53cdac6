// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The authorization endpoint: asks which demo user signs in, and sends the browser back with a code
 * (RFC 6749, section 4.1). Sends it nowhere but to this machine.
 */
final class SignInPage {

    static final String PATH = "/oauth2/authorize";

    private static final Pattern BACK =
            Pattern.compile("https?://(localhost|127\\.0\\.0\\.1)(:[0-9]{1,5})?/[a-z0-9/-]*");
    private static final int MAX_FORM_BYTES = 16_384;

    private final UserGrants grants;

    SignInPage(UserGrants grants) {
        this.grants = grants;
    }

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                answer(exchange, 404, "");
                return;
            }
            switch (exchange.getRequestMethod()) {
                case "GET" -> ask(exchange);
                case "POST" -> sendBack(exchange);
                default -> answer(exchange, 405, "");
            }
        }
    }

    private static void ask(HttpExchange exchange) throws IOException {
        String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        Optional<Map<String, String>> asked = FormFields.of(query).filter(SignInPage::isAcceptable);
        if (asked.isPresent()) {
            answer(exchange, 200, page(asked.get()));
        } else {
            answer(exchange, 400, "");
        }
    }

    private void sendBack(HttpExchange exchange) throws IOException {
        String form =
                new String(
                        exchange.getRequestBody().readNBytes(MAX_FORM_BYTES),
                        StandardCharsets.UTF_8);
        Optional<URI> back =
                FormFields.of(form).filter(SignInPage::isAcceptable).flatMap(this::allowed);
        if (back.isPresent()) {
            exchange.getResponseHeaders().set("Location", back.get().toString());
            answer(exchange, 302, "");
        } else {
            answer(exchange, 400, "");
        }
    }

    private Optional<URI> allowed(Map<String, String> asked) {
        return DemoUser.all().stream()
                .filter(user -> user.id().equals(asked.get("user")))
                .findFirst()
                .map(user -> {
                    String redirect = asked.getOrDefault("redirect_uri", "");
                    String code =
                            grants.code(
                                    new UserGrants.Allowed(
                                            user,
                                            redirect,
                                            asked.getOrDefault("code_challenge", ""),
                                            asked.getOrDefault("nonce", "")));
                    return URI.create(
                            redirect
                                    + "?code="
                                    + code
                                    + "&state="
                                    + URLEncoder.encode(
                                            asked.getOrDefault("state", ""),
                                            StandardCharsets.UTF_8));
                });
    }

    private static boolean isAcceptable(Map<String, String> asked) {
        return "code".equals(asked.get("response_type"))
                && UserGrants.CLIENT.equals(asked.get("client_id"))
                && "S256".equals(asked.get("code_challenge_method"))
                && isOnThisMachine(asked.getOrDefault("redirect_uri", ""));
    }

    static boolean isOnThisMachine(String address) {
        return BACK.matcher(address).matches();
    }

    private static String page(Map<String, String> asked) {
        String hidden =
                asked.entrySet().stream()
                        .map(field ->
                                "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                                        .formatted(
                                                escaped(field.getKey()), escaped(field.getValue())))
                        .collect(Collectors.joining("\n"));
        String users =
                DemoUser.all().stream()
                        .map(user ->
                                "<li><button name=\"user\" value=\"%s\">%s</button></li>"
                                        .formatted(user.id(), escaped(user.name())))
                        .collect(Collectors.joining("\n"));
        return template().replace("{{users}}", users).replace("{{asked}}", hidden);
    }

    private static String template() {
        try (InputStream in =
                Objects.requireNonNull(
                        SignInPage.class.getResourceAsStream("/deelwijzer/sign-in.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static void answer(HttpExchange exchange, int status, String page) throws IOException {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
