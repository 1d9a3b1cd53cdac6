// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls a running suite as an organisation and an auditor would: over HTTP, with tokens from the
 * issuer.
 */
final class Caller {

    static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String gateway;
    private final String issuer;

    Caller(String gateway, String issuer) {
        this.gateway = gateway;
        this.issuer = issuer;
    }

    /** The body of an evaluate call that is permitted, about this case. */
    static ObjectNode question(String caseReference) throws IOException {
        byte[] example =
                Files.readAllBytes(
                        SuiteUnderTest.ROOT.resolve("docs/examples/politie-college.json"));
        return ((ObjectNode) JSON.readTree(example)).put("caseReference", caseReference);
    }

    HttpResponse<String> evaluate(JsonNode question, String idempotencyKey)
            throws IOException, InterruptedException {
        return send(
                request("/police/v1/evaluate", "police-demo")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(HttpRequest.BodyPublishers.ofString(question.toString())));
    }

    /** The record of a decision, once the audit service has it. */
    JsonNode record(String id) {
        List<JsonNode> found = new ArrayList<>();
        Awaitility.await("decision " + id)
                .atMost(PATIENCE)
                .until(() -> {
                    HttpResponse<String> response =
                            send(request("/audit/v1/decisions/" + id, "auditor-demo"));
                    if (response.statusCode() == 200) {
                        found.add(JSON.readTree(response.body()));
                    }
                    return !found.isEmpty();
                });
        return found.getFirst();
    }

    /**
     * The ids of everything that is stored about a case, page by page; an id that is stored twice
     * stands here twice.
     */
    List<String> stored(String caseReference) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        ObjectNode search =
                JSON.createObjectNode().put("caseReference", caseReference).put("limit", 200);
        boolean more = true;
        while (more) {
            HttpResponse<String> response =
                    send(
                            request("/audit/v1/decisions/_search", "auditor-demo")
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(search.toString())));
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            JsonNode page = JSON.readTree(response.body());
            decisions(page).forEach(decision -> ids.add(decision.get("id").asString()));
            JsonNode cursor = page.path("nextCursor");
            more = cursor.isString();
            if (more) {
                search.put("cursor", cursor.asString());
            }
        }
        return ids;
    }

    HttpRequest.Builder request(String path, String client) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token(client));
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String token(String client) {
        return tokens.computeIfAbsent(client, this::askToken);
    }

    private String askToken(String client) {
        String basic =
                Base64.getEncoder()
                        .encodeToString((client + ":demo").getBytes(StandardCharsets.UTF_8));
        String form =
                "grant_type=" + URLEncoder.encode("client_credentials", StandardCharsets.UTF_8);
        try {
            HttpResponse<String> response =
                    send(
                            HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                                    .header("Authorization", "Basic " + basic)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form)));
            return JSON.readTree(response.body()).get("access_token").asString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode decisions(JsonNode page) {
        return page.get("decisions");
    }
}
