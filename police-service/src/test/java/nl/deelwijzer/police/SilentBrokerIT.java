// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police;

import static nl.deelwijzer.police.Requests.complete;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.embedded.test.IssuerExtension;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A broker that takes connections and never answers is as good as none. */
@SpringBootTest(
        classes = PoliceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SilentBrokerIT {

    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final ServerSocket SILENT = listening();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
        ServiceSettings.register(registry, "silent-decisions");
        registry.add("spring.kafka.bootstrap-servers", () -> "localhost:" + SILENT.getLocalPort());
    }

    @BeforeEach
    void warmUp() {
        Requests.warmUp(port, ISSUER.tokenFor("police-demo"));
    }

    @Test
    void answersManyWithinFiveSecondsAndGoesOnPreviewing() throws InterruptedException {
        var requests = Requests.to(port, ISSUER.tokenFor("police-demo"), Duration.ofSeconds(5));

        var answers = atOnce(20, () -> requests.post("/v1/evaluate", complete()));

        assertThat(answers)
                .hasSize(20)
                .allSatisfy(answer ->
                        assertThat(requests.problem(answer, 503, "not-recorded")).isNotEmpty());
        assertThat(Requests.json(requests.post("/v1/preview", complete()), 200))
                .containsEntry("status", "DECIDED");
    }

    @Test
    void carriesItsHeadersOnEveryAnswer() {
        var requests = Requests.to(port, ISSUER.tokenFor("police-demo"), Duration.ofSeconds(5));
        var client = requests.client();
        var answers =
                Map.of(
                        200, requests.post("/v1/preview", complete()),
                        400, requests.post("/v1/preview", "{"),
                        401, client.post().uri("/v1/evaluate").exchange(),
                        403,
                                Requests.to(port, ISSUER.tokenFor("care-demo"))
                                        .post("/v1/preview", complete()),
                        404, client.get().uri("/v1/plans/").exchange(),
                        405, client.method(HttpMethod.DELETE).uri("/v1/plans").exchange(),
                        406, client.get().uri("/v1/plans").accept(MediaType.IMAGE_PNG).exchange(),
                        413,
                                requests.post(
                                        "/v1/preview",
                                        "{\"x\":\"" + "a".repeat(1024 * 1024) + "\"}"),
                        415, requests.postAs(MediaType.TEXT_PLAIN, "/v1/preview", "x"),
                        503, requests.post("/v1/evaluate", complete()));

        answers.forEach(AnswerHeaders::check);
    }

    private static <T> List<T> atOnce(int many, Callable<T> call) throws InterruptedException {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return callers.invokeAll(Collections.nCopies(many, call)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
