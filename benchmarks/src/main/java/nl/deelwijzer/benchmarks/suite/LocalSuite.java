// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The suite that {@code ./run} starts, on its usual ports and with its demo clients. */
public final class LocalSuite {

    public static final String GATEWAY = "http://127.0.0.1:8080";
    public static final String POLICE = "http://127.0.0.1:8081";
    public static final String AUDIT = "http://127.0.0.1:8086";
    public static final String BROKER = "127.0.0.1:9092";
    private static final String ISSUER = "http://127.0.0.1:9000";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /** With a token of that demo client. */
    public HttpRequest get(String address, String client) {
        return authorized(address, client).build();
    }

    /** With a token of that demo client. */
    public HttpRequest post(String address, String client, String json) {
        return authorized(address, client)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    /** The body of an evaluation by the police, about this case. */
    public static String question(String caseReference) throws IOException {
        return Files.readString(Path.of("docs/examples/politie-college.json"))
                .replace("ZVH-2026-0142", caseReference);
    }

    /** Whatever the status. */
    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** How long the answer took, in nanoseconds. */
    public long time(HttpRequest request, int expected) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var response = send(request);
        long end = System.nanoTime();
        if (response.statusCode() != expected) {
            throw new IllegalStateException(
                    request.uri() + " gave " + response.statusCode() + ": " + response.body());
        }
        return end - start;
    }

    private HttpRequest.Builder authorized(String address, String client) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("X-Reason", "benchmark")
                .header("Authorization", "Bearer " + token(client));
    }

    /** A token of a demo client, valid for some minutes. */
    public String token(String client) {
        return tokens.compute(
                        client,
                        (_, known) -> known == null || known.isOld() ? issued(client) : known)
                .text();
    }

    private Token issued(String client) {
        var basic =
                Base64.getEncoder()
                        .encodeToString((client + ":demo").getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(ISSUER + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        try {
            var found = TOKEN.matcher(send(request).body());
            if (!found.find()) {
                throw new IllegalStateException("the issuer gave no token");
            }
            return new Token(found.group(1), System.nanoTime());
        } catch (IOException e) {
            throw new IllegalStateException("no suite runs here; start it with ./run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A token with the moment at which it came; it is valid for some minutes. */
    private record Token(String text, long since) {

        private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

        boolean isOld() {
            return System.nanoTime() - since > FRESH_NANOS;
        }
    }
}
