// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.processing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;

class ProcessingLinesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Processing PROCESSING =
            new Processing(URI.create("urn:test:activity"), "Beslissing over verstrekken");

    private final Logger logger = (Logger) LoggerFactory.getLogger(ProcessingLines.LOGGER);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final ProcessingLines filter =
            new ProcessingLines("police-service", Clock.fixed(NOW, ZoneOffset.UTC));
    private final MockServerWebExchange exchange =
            MockServerWebExchange.from(MockServerHttpRequest.post("/v1/evaluate"));

    @BeforeEach
    void listen() {
        lines.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(lines);
    }

    @Test
    void holdTheFieldsOfTheStandardAndNothingElse() {
        StepVerifier.create(filter.filter(exchange, this::answered)).verifyComplete();

        assertThat(line())
                .containsOnlyKeys(
                        "trace_id",
                        "span_id",
                        "name",
                        "start_time",
                        "end_time",
                        "status",
                        "resource.name",
                        "dpl.core.processing_activity_id")
                .containsEntry("name", "Beslissing over verstrekken")
                .containsEntry("start_time", Long.toString(NOW.toEpochMilli()))
                .containsEntry("status", "Ok")
                .containsEntry("resource.name", "police-service")
                .containsEntry("dpl.core.processing_activity_id", "urn:test:activity");
        assertThat(line().get("trace_id")).matches("[0-9a-f]{32}");
        assertThat(line().get("span_id")).matches("[0-9a-f]{16}");
    }

    @Test
    void callARefusalUnsetAndAFaultAnError() {
        StepVerifier.create(filter.filter(exchange, it -> failing(it, ProblemType.NOT_FOUND)))
                .verifyError();
        assertThat(line()).containsEntry("status", "Unset");
        lines.list.clear();

        StepVerifier.create(filter.filter(exchange, it -> failing(it, ProblemType.NOT_RECORDED)))
                .verifyError();
        assertThat(line()).containsEntry("status", "Error");
    }

    @Test
    void areNotWrittenForWhatIsNoProcessing() {
        StepVerifier.create(filter.filter(exchange, it -> Mono.empty())).verifyComplete();

        assertThat(lines.list).isEmpty();
    }

    private Mono<Void> answered(ServerWebExchange asked) {
        PROCESSING.of(asked);
        asked.getResponse().setStatusCode(HttpStatus.CREATED);
        return Mono.empty();
    }

    private static Mono<Void> failing(ServerWebExchange asked, ProblemType type) {
        PROCESSING.of(asked);
        return Mono.error(Problem.of(type, "Nee.").asException());
    }

    private Map<String, String> line() {
        assertThat(lines.list).hasSize(1);
        return lines.list.getFirst().getKeyValuePairs().stream()
                .collect(Collectors.toMap((KeyValuePair it) -> it.key, it -> it.value + ""));
    }
}
