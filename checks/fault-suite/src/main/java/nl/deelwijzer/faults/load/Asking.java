// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.load;

import nl.deelwijzer.faults.stage.Stage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Calls the gateways as the demo clients. */
public final class Asking {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Stage stage;

    private record Token(String text, long since) {}

    public Asking(Stage stage) {
        this.stage = stage;
    }

    /** A GET with a token of the auditor; empty without an answer. */
    public Optional<HttpResponse<byte[]>> get(String address) {
        return send(address, "auditor-demo", HttpRequest.Builder::GET);
    }

    /** A POST without a body, with a token of the auditor; empty without an answer. */
    public Optional<HttpResponse<byte[]>> post(String address) {
        return send(
                address,
                "auditor-demo",
                request -> request.POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** An evaluate call; empty without an answer. */
    Optional<HttpResponse<byte[]>> evaluate(
            String gateway, String domain, String body, UnaryOperator<HttpRequest.Builder> more) {
        return send(
                gateway + "/" + domain + "/v1/evaluate",
                domain + "-demo",
                request ->
                        more.apply(
                                request.header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    private Optional<HttpResponse<byte[]>> send(
            String address, String client, UnaryOperator<HttpRequest.Builder> kind) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(PATIENCE)
                        .header("X-Reason", "fault suite")
                        .header("Authorization", "Bearer " + token(client));
        try {
            return Optional.of(
                    http.send(
                            kind.apply(request).build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private String token(String client) {
        long now = System.nanoTime();
        return tokens.compute(
                        client,
                        (_, known) ->
                                known == null || now - known.since > FRESH_NANOS
                                        ? new Token(stage.token(client), now)
                                        : known)
                .text();
    }
}
