// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;

import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.web.reactive.server.WebTestClient;

import reactor.netty.http.client.HttpClient;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two gateways that count together, with limits so low that a test can meet them. */
class LimitsIT {

    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final EchoService POLICE = new EchoService();
    private static final BrokenService SILENT = BrokenService.silent();
    private static final BrokenService STREAM =
            BrokenService.silentAfter(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 9999\r\n\r\n:x");
    private static final List<ConfigurableApplicationContext> GATEWAYS = new ArrayList<>();

    @BeforeAll
    static void startTwo() {
        GATEWAYS.add(start());
        GATEWAYS.add(start());
    }

    @AfterAll
    static void stop() {
        GATEWAYS.forEach(ConfigurableApplicationContext::close);
        POLICE.close();
        SILENT.close();
        STREAM.close();
    }

    @Test
    void refusesAClientThatComesTooOftenToWhicheverGateway() {
        var token = ISSUER.tokenFor("police-demo", spec -> spec.withOrganisation("1".repeat(20)));
        int refused = 0;
        for (int i = 0; i < 12; i++) {
            var answer = preview(i % 2, token).returnResult(byte[].class);
            if (answer.getStatus().value() == 429) {
                refused++;
                assertThat(Integer.parseInt(answer.getResponseHeaders().getFirst("Retry-After")))
                        .isBetween(1, 3601);
            }
        }

        assertThat(refused).isEqualTo(4);
        Problems.check(preview(1, token), 429, "too-many-requests");
        var other = ISSUER.tokenFor("police-demo", spec -> spec.withOrganisation("2".repeat(20)));
        preview(0, other).expectStatus().isOk();
    }

    @Test
    void refusesStrangersByTheirAddressAndStillAnswersForItsHealth() {
        var client = clientAt("127.0.0.2");
        boolean refused = false;
        for (int i = 0; i < 25; i++) {
            var withToken = i % 2 == 0;
            var status =
                    client.get()
                            .uri("/police/v1/plans")
                            .headers(headers -> badToken(headers, withToken))
                            .exchange()
                            .returnResult(byte[].class)
                            .getStatus();
            refused |= status.value() == 429;
        }

        assertThat(refused).isTrue();
        client.get().uri("/actuator/health").exchange().expectStatus().isOk();
    }

    /** Each of these once came past both limits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.3 /police/v1/plans Basic x",
                "127.0.0.4 /nowhere x",
                "127.0.0.5 /audit/v1/logs Bearer",
                "127.0.0.6 /police/v1/nowhere Bearer"
            })
    void countsWhatIsOpenToAllWhatDoesNotExistAndWhatIsForbiddenToo(String asked) {
        var parts = asked.split(" ", 3);
        var token = ISSUER.tokenFor("police-demo", it -> it.withOrganisation(oin(parts[0])));
        var client = clientAt(parts[0]);
        boolean refused = false;
        for (int i = 0; i < 25; i++) {
            refused |=
                    client.get()
                                    .uri(parts[1])
                                    .header(
                                            "Authorization",
                                            parts[2].equals("Bearer")
                                                    ? "Bearer " + token
                                                    : parts[2])
                                    .exchange()
                                    .returnResult(byte[].class)
                                    .getStatus()
                                    .value()
                            == 429;
        }

        assertThat(refused).isTrue();
    }

    /** Another one for each address, so that tests do not count together. */
    private static String oin(String address) {
        return address.substring(address.length() - 1).repeat(20);
    }

    @Test
    void sendsAwayAtOnceWhoComesBeyondWhatItCanWorkOn() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                waiting.add(ask("POST", "/care/v1/preview", "care-demo", i));
            }
            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(SILENT.connections()).isEqualTo(5));

            var answer =
                    preview(
                            1,
                            ISSUER.tokenFor(
                                    "police-demo", it -> it.withOrganisation("3".repeat(20))));

            answer.expectHeader().valueEquals("Retry-After", "1");
            Problems.check(answer, 503, "unavailable");
            client(1).get().uri("/actuator/health").exchange().expectStatus().isOk();
            plansFrom("127.0.0.9", 1).expectStatus().isOk();
        } finally {
            for (var socket : waiting) {
                socket.close();
            }
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        preview(
                                        1,
                                        ISSUER.tokenFor(
                                                "police-demo",
                                                it -> it.withOrganisation("4".repeat(20))))
                                .expectStatus()
                                .isOk());
    }

    @Test
    void aStreamThatGoesOnTakesNoPlaceAmongTheCallsOfItsDomain() throws IOException {
        try (var socket = ask("GET", "/audit/v1/decisions/stream", "auditor-demo", 7)) {
            var begun = new byte[12];
            assertThat(socket.getInputStream().readNBytes(begun, 0, begun.length)).isEqualTo(12);

            assertThat(new String(begun, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
            assertThat(
                            GATEWAYS.get(1)
                                    .getBean(MeterRegistry.class)
                                    .get("resilience4j.bulkhead.available.concurrent.calls")
                                    .tag("name", "audit")
                                    .gauge()
                                    .value())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET / HT",
                "POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{",
                "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\n\r\nGET /"
            })
    void closesTheConnectionOfASlowClient(String says) throws IOException {
        try (var socket = new Socket("localhost", port(1))) {
            socket.setSoTimeout(8000);
            socket.getOutputStream().write(says.getBytes(StandardCharsets.US_ASCII));

            assertThat(readToTheEnd(socket.getInputStream())).isNotNegative();
        }
    }

    @Test
    void closesTheConnectionOfAClientThatSendsAByteNowAndThen() throws IOException {
        try (var socket = new Socket("localhost", port(1))) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nX: ".getBytes(StandardCharsets.US_ASCII));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(8))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> isClosedAfterAnotherByte(socket));
        }
    }

    private static boolean isClosedAfterAnotherByte(Socket socket) {
        try {
            socket.getOutputStream().write('x');
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    private static long readToTheEnd(InputStream in) throws IOException {
        return in.transferTo(java.io.OutputStream.nullOutputStream());
    }

    private static Socket ask(String method, String path, String client, int number)
            throws IOException {
        var token = ISSUER.tokenFor(client, it -> it.withOrganisation(("9" + number).repeat(10)));
        var socket = new Socket("localhost", port(1));
        socket.getOutputStream()
                .write(
                        ("%s %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                                        + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")
                                .formatted(method, path, token)
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void badToken(org.springframework.http.HttpHeaders headers, boolean bad) {
        if (bad) {
            headers.setBearerAuth("false.one.here");
        }
    }

    private static WebTestClient.ResponseSpec preview(int gateway, String token) {
        return client(gateway)
                .post()
                .uri("/police/v1/preview")
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange();
    }

    private static WebTestClient client(int gateway) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port(gateway))
                .responseTimeout(PATIENCE)
                .build();
    }

    /** A client with another address of this machine than the other tests have. */
    private static WebTestClient clientAt(String address) {
        return clientAt(address, 0);
    }

    private static WebTestClient clientAt(String address, int gateway) {
        var http = HttpClient.create().bindAddress(() -> new InetSocketAddress(address, 0));
        return WebTestClient.bindToServer(new ReactorClientHttpConnector(http))
                .baseUrl("http://127.0.0.1:" + port(gateway))
                .responseTimeout(PATIENCE)
                .build();
    }

    private static WebTestClient.ResponseSpec plansFrom(String address, int gateway) {
        return clientAt(address, gateway).get().uri("/police/v1/plans").exchange();
    }

    private static int port(int gateway) {
        return GATEWAYS.get(gateway)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext start() {
        var limits = "deelwijzer.gateway.limits.";
        var settings =
                Map.of(
                        "server.port", "0",
                        "deelwijzer.local-suite", "true",
                        "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                                ISSUER.issuer().address(),
                        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                                ISSUER.issuer().jwkSetUri(),
                        "deelwijzer.gateway.domains.police.uri", POLICE.uri(),
                        "deelwijzer.gateway.domains.care.uri", SILENT.uri(),
                        "deelwijzer.gateway.domains.audit.uri", STREAM.uri());
        var low =
                Map.of(
                        limits + "store", STORE.connectionString(),
                        limits + "store-within", "5s",
                        limits + "window", "1h",
                        limits + "client-requests", "8",
                        limits + "address-requests", "20",
                        limits + "max-in-flight", "7",
                        limits + "max-in-flight-per-address", "5",
                        limits + "head-within", "1s",
                        limits + "request-within", "1s",
                        limits + "next-within", "1s");
        var all = new java.util.HashMap<>(settings);
        all.putAll(low);
        return new SpringApplicationBuilder(GatewayApplication.class)
                .initializers((GenericApplicationContext context) ->
                        context.registerBean(ReactorResourceFactory.class, LimitsIT::ownThreads))
                .run(
                        all.entrySet().stream()
                                .map(it -> "--" + it.getKey() + "=" + it.getValue())
                                .toArray(String[]::new));
    }

    /** As these gateways close, they would end the threads that all servers of the JVM share. */
    private static ReactorResourceFactory ownThreads() {
        var threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        return threads;
    }
}
