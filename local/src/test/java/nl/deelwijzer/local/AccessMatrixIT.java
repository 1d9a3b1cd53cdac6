// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every operation of every service, straight and through the gateway, with every kind of token,
 * against the table {@code access-rules.txt}. The operations are those that the running services
 * document and those that their controllers have; one without a line in the table fails.
 */
class AccessMatrixIT {

    @RegisterExtension static final SuiteUnderTest SUITE = new SuiteUnderTest();

    /** In the place of a status, so that the operation is named. */
    private static final int NO_ANSWER = 999;

    private static final Set<String> VERBS =
            Set.of("get", "post", "put", "patch", "delete", "head", "options");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AccessTable table = table();
    private final List<OfferedToken> tokens = OfferedToken.all(SUITE.suite().issuer().tokens());

    @ParameterizedTest
    @EnumSource(
            names = {"POLICE", "JUSTICE", "MUNICIPALITY", "CARE", "EDUCATION", "AUDIT", "GATEWAY"})
    void opensEachOperationToExactlyThoseWhoMay(Part part) throws Exception {
        Collection<Endpoint> endpoints = endpoints(part);
        SoftAssertions softly = new SoftAssertions();
        for (Endpoint endpoint : endpoints) {
            softly.assertThat(table.knows(endpoint))
                    .as(endpoint + ": add a line to access-rules.txt that says who may")
                    .isTrue();
            if (table.knows(endpoint)) {
                for (OfferedToken token : tokens) {
                    judge(softly, endpoint, token);
                }
            }
        }
        softly.assertAll();
        System.out.printf(
                "[access] %s: %d operations x %d tokens%n",
                part.word(), endpoints.size(), tokens.size());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"POLICE", "JUSTICE", "MUNICIPALITY", "CARE", "EDUCATION", "AUDIT", "GATEWAY"})
    void showsNothingOfItsInsideToAnyone(Part part) throws Exception {
        List<String> inside =
                List.of(
                        "",
                        "/env",
                        "/beans",
                        "/mappings",
                        "/configprops",
                        "/heapdump",
                        "/threaddump",
                        "/loggers",
                        "/metrics",
                        "/shutdown",
                        "/gateway/routes",
                        "/caches",
                        "/conditions",
                        "/refresh",
                        "/logfile",
                        "/info");
        SoftAssertions softly = new SoftAssertions();
        for (String path : inside) {
            for (OfferedToken token : tokens) {
                Endpoint endpoint = new Endpoint(part, "GET", "/actuator" + path);
                boolean refused = token.scopes() == null && !token.isNone();
                softly.assertThat(status(endpoint, token))
                        .as(endpoint + " with " + token.kind())
                        .isEqualTo(refused ? 401 : 404);
            }
        }
        softly.assertAll();
    }

    private void judge(SoftAssertions softly, Endpoint endpoint, OfferedToken token)
            throws Exception {
        int status = status(endpoint, token);
        var said = softly.assertThat(status).as(endpoint + " with " + token.kind());
        String scope = table.scope(endpoint).orElse("");
        Set<String> rights = token.scopes();
        if (rights == null && !(token.isNone() && !table.asksForAToken(endpoint))) {
            said.isEqualTo(401);
        } else if (scope.equals(AccessTable.NOBODY)) {
            said.isEqualTo(404);
        } else if (rights == null || scope.isEmpty() || rights.contains(scope)) {
            said.isNotIn(401, 403, 405, 429).isLessThan(500);
        } else {
            said.isEqualTo(403);
        }
    }

    private int status(Endpoint endpoint, OfferedToken token) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(
                                        SUITE.suite().ports().address(endpoint.part())
                                                + endpoint.address()))
                        .timeout(Duration.ofSeconds(30));
        if (!endpoint.method().equals("GET")) {
            request.header("Content-Type", "application/json");
        }
        if (token.token() != null) {
            request.header("Authorization", "Bearer " + token.token());
        }
        HttpRequest.BodyPublisher body =
                endpoint.method().equals("GET")
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString("{}");
        try {
            HttpResponse<InputStream> response =
                    http.send(
                            request.method(endpoint.method(), body).build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            readOrLeave(response);
            return response.statusCode();
        } catch (IOException none) {
            return NO_ANSWER;
        }
    }

    /** To the end where there is one, so that the connection can serve the next call. */
    private static void readOrLeave(HttpResponse<InputStream> response) throws IOException {
        try (var body = response.body()) {
            String type = response.headers().firstValue("Content-Type").orElse("");
            if (!type.startsWith("text/event-stream")) {
                body.readAllBytes();
            }
        }
    }

    /** Documented or mapped, and at the gateway also whatever is behind it. */
    private Collection<Endpoint> endpoints(Part part) throws Exception {
        Map<String, Endpoint> all = new TreeMap<>();
        for (Endpoint endpoint : own(part)) {
            all.put(endpoint.toString(), endpoint);
        }
        if (part == Part.GATEWAY) {
            for (Part behind : Part.values()) {
                if (hasAnApi(behind)) {
                    own(behind).stream()
                            .map(Endpoint::atTheGateway)
                            .forEach(endpoint -> all.put(endpoint.toString(), endpoint));
                }
            }
        }
        assertThat(all).isNotEmpty();
        return all.values();
    }

    /** The pages have none: who may see which page, their own tests say. */
    private static boolean hasAnApi(Part behind) {
        return behind.kind() == Part.Kind.DOMAIN || behind.kind() == Part.Kind.AUDIT;
    }

    private List<Endpoint> own(Part part) throws Exception {
        List<Endpoint> found = new ArrayList<>();
        PartCommand command =
                new PartCommands(SUITE.suite().layout(), SUITE.suite().ports())
                        .of(List.of(part))
                        .getFirst();
        found.addAll(Mappings.of(command));
        String prefix = part == Part.GATEWAY ? "/cases/v1" : "/v1";
        JsonNode document =
                Caller.JSON.readTree(
                        http.send(
                                        HttpRequest.newBuilder(
                                                        URI.create(
                                                                SUITE.suite().ports().address(part)
                                                                        + prefix
                                                                        + "/openapi.json"))
                                                .build(),
                                        HttpResponse.BodyHandlers.ofString())
                                .body());
        document.get("paths")
                .forEachEntry((path, item) ->
                        item.propertyNames().stream()
                                .filter(VERBS::contains)
                                .forEach(verb ->
                                        found.add(
                                                new Endpoint(
                                                        part,
                                                        verb.toUpperCase(java.util.Locale.ROOT),
                                                        prefix + path))));
        return found;
    }

    private static AccessTable table() {
        try {
            return new AccessTable();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
