// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.audit.DecisionsInMemory;
import nl.deelwijzer.audit.SampleDecision;
import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.record.Pseudonymiser;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

class ExportControllerTest {

    private static final DecisionFilter ALL = DecisionFilter.of(null, null, null, null);
    private static final Pseudonymiser PSEUDONYMS =
            new Pseudonymiser(Base64.getDecoder().decode(SampleDecision.KEY));

    private final DecisionsInMemory decisions =
            DecisionsInMemory.of(
                    Stream.generate(() -> SampleDecision.any().record()).limit(1_000).toList());

    @Test
    void readsNoFurtherThanItsClientTakesIn() {
        StepVerifier.create(lines(decisions, ExportForm.NDJSON), 0)
                .thenRequest(150)
                .expectNextCount(150)
                .thenCancel()
                .verify();

        assertThat(decisions.pages()).isLessThanOrEqualTo(3);
    }

    @Test
    void putsTheHeaderOfTheColumnsAboveThem() {
        var lines = lines(decisions, ExportForm.CSV).collectList().blockOptional().orElseThrow();

        assertThat(lines).hasSize(1_001).doesNotHaveDuplicates();
        assertThat(lines.getFirst()).startsWith("\"id\",\"recordedAt\",").endsWith("\r\n");
        assertThat(columns(lines.getLast())).isEqualTo(columns(lines.getFirst()));
    }

    @Test
    void putsTheHeaderAboveNothing() {
        var nothing = DecisionsInMemory.of(List.of());

        StepVerifier.create(lines(nothing, ExportForm.CSV))
                .expectNext(DecisionCsv.header())
                .verifyComplete();
        StepVerifier.create(lines(nothing, ExportForm.NDJSON)).verifyComplete();
    }

    @Test
    void breaksOffWhereTheStoreFails() {
        StepVerifier.create(lines(decisions.failingAfter(2), ExportForm.CSV))
                .expectNextCount(201)
                .verifyError();
        StepVerifier.create(lines(decisions.failingAfter(0), ExportForm.CSV)).verifyError();
    }

    private static Flux<String> lines(DecisionsInMemory decisions, ExportForm form) {
        return new ExportController(decisions, PSEUDONYMS).lines(ALL, form);
    }

    private static int columns(String line) {
        return line.split(",", -1).length;
    }
}
