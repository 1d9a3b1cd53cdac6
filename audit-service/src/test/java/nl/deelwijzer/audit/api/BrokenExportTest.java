// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.deelwijzer.audit.DecisionsInMemory;
import nl.deelwijzer.audit.SampleDecision;
import nl.deelwijzer.audit.search.Decisions;
import nl.deelwijzer.record.Pseudonymiser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.stream.Stream;

/** What a client sees of an export when the store fails on the way. */
class BrokenExportTest {

    private final DecisionsInMemory decisions =
            DecisionsInMemory.of(
                    Stream.generate(() -> SampleDecision.any().record()).limit(300).toList());

    @ParameterizedTest
    @ValueSource(strings = {"application/x-ndjson", "text/csv"})
    void isNeverTakenForAWholeOne(String form) {
        assertThatThrownBy(() -> export(decisions.failingAfter(2), form))
                .isInstanceOf(IOException.class);
    }

    @Test
    void isWholeWhenTheStoreGoesOn() throws Exception {
        var answer = export(decisions, "application/x-ndjson");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).hasSize(300);
    }

    private static HttpResponse<String> export(Decisions decisions, String form)
            throws IOException, InterruptedException {
        try (var context = new AnnotationConfigApplicationContext();
                var http = HttpClient.newHttpClient()) {
            context.registerBean(Decisions.class, () -> decisions);
            context.registerBean(Pseudonymiser.class, BrokenExportTest::pseudonyms);
            context.register(WebFlux.class, ExportController.class);
            context.refresh();
            var server = server(context);
            try {
                return http.send(request(server, form), HttpResponse.BodyHandlers.ofString());
            } finally {
                server.disposeNow();
            }
        }
    }

    private static DisposableServer server(AnnotationConfigApplicationContext context) {
        var handler = WebHttpHandlerBuilder.applicationContext(context).build();
        return HttpServer.create()
                .host("localhost")
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(handler))
                .bindNow();
    }

    private static HttpRequest request(DisposableServer server, String form) {
        return HttpRequest.newBuilder()
                .uri(URI.create("http://localhost:" + server.port() + "/v1/decisions/_export"))
                .header("Content-Type", "application/json")
                .header("Accept", form)
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
    }

    private static Pseudonymiser pseudonyms() {
        return new Pseudonymiser(Base64.getDecoder().decode(SampleDecision.KEY));
    }

    @EnableWebFlux
    static class WebFlux {}
}
