// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import nl.deelwijzer.embedded.test.IssuerExtension;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.net.URI;
import java.time.Duration;

/**
 * One gateway for all tests of routes: police echoes, each other domain is broken in its own way.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RunningGateway {

    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    static final EchoService POLICE = new EchoService();
    static final EchoService PAGES = new EchoService();
    static final BrokenService HANGS_UP = BrokenService.hangingUp();
    static final BrokenService SILENT = BrokenService.silent();
    static final BrokenService DIES_MIDWAY =
            BrokenService.hangingUpAfter(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"plans\":[");

    static final BrokenService DIES_BETWEEN_PARTS =
            BrokenService.hangingUpAfter(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{ [\r\n");

    @LocalServerPort int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
        domain(registry, "police", POLICE.uri());
        domain(registry, "justice", "http://localhost:" + FreePort.closed());
        domain(registry, "municipality", HANGS_UP.uri());
        domain(registry, "care", SILENT.uri());
        domain(registry, "education", DIES_MIDWAY.uri());
        domain(registry, "audit", DIES_BETWEEN_PARTS.uri());
        registry.add("deelwijzer.gateway.pages", PAGES::uri);
        registry.add("deelwijzer.gateway.response-timeout", () -> "3s");
        registry.add("deelwijzer.gateway.body-timeout", () -> "3s");
    }

    private static void domain(DynamicPropertyRegistry registry, String domain, String uri) {
        registry.add("deelwijzer.gateway.domains." + domain + ".uri", () -> uri);
    }

    WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8_000_000))
                .build();
    }

    /** A request to this path exactly as it is written. */
    WebTestClient.RequestBodySpec call(String method, String path) {
        return client().method(HttpMethod.valueOf(method))
                .uri(URI.create("http://localhost:" + port + path));
    }

    static String token(String client) {
        return "Bearer " + ISSUER.tokenFor(client);
    }
}
