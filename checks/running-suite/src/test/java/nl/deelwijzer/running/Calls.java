// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.running;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Calls one address of the suite, with tokens of the demo clients. */
public final class Calls {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(PATIENCE)
                    .build();

    /** Tokens are good for minutes; the classes that share these take longer together. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private record Token(String text, Instant given) {

        boolean isFresh() {
            return given.plus(FRESH).isAfter(Instant.now());
        }
    }

    private final String base;
    private final String issuer;

    Calls(String base, String issuer) {
        this.base = base;
        this.issuer = issuer;
    }

    /** A request for this path, without a token. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    }

    /** A request for this path, with a token of this demo client. */
    public HttpRequest.Builder to(String path, String client) {
        return to(path).header("Authorization", "Bearer " + token(client));
    }

    /** A request that posts JSON. */
    public static HttpRequest.Builder post(HttpRequest.Builder request, Object body) {
        return request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    /** The answer as text. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer to a GET without a token, as JSON. */
    public JsonNode read(String path) {
        return JSON.readTree(send(to(path)).body());
    }

    /** An access token of a demo client. */
    public String token(String client) {
        return TOKENS.compute(
                        client,
                        (_, known) -> known != null && known.isFresh() ? known : askToken(client))
                .text();
    }

    private Token askToken(String client) {
        var given = Instant.now();
        var secret = Base64.getEncoder().encodeToString((client + ":demo").getBytes(UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                        .header("Authorization", "Basic " + secret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"));
        var answer = JSON.readTree(send(request).body());
        return new Token(answer.get("access_token").asString(), given);
    }

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;
}
