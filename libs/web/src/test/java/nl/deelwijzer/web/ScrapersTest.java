// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;

class ScrapersTest {

    private static final String SCRAPER = "10.1.2.3";
    private static final String STRANGER = "10.2.2.3";

    private final Scrapers filter =
            new Scrapers(
                    new TrustedProxies(List.of("10.1.0.0/16")),
                    new ProblemWriter(new ForwardedPrefix(List.of())));

    @Test
    void showsTheMetricsToAKnownScraper() {
        assertThat(status(SCRAPER, "/actuator/prometheus")).isEqualTo(HttpStatus.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/%70rometheus"})
    void hasNoMetricsForAnyoneElse(String path) {
        assertThat(status(STRANGER, path)).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void leavesEverythingElseToTheRules() {
        assertThat(status(STRANGER, "/actuator/health")).isEqualTo(HttpStatus.OK);
    }

    private HttpStatus status(String peer, String path) {
        var request =
                MockServerHttpRequest.method(HttpMethod.GET, URI.create(path))
                        .remoteAddress(new InetSocketAddress(peer, 1234))
                        .build();
        var exchange = MockServerWebExchange.from(request);
        var answered =
                filter.filter(
                        exchange,
                        passed ->
                                Mono.fromRunnable(
                                        () -> passed.getResponse().setStatusCode(HttpStatus.OK)));
        StepVerifier.create(answered).verifyComplete();
        return HttpStatus.valueOf(
                java.util.Objects.requireNonNull(exchange.getResponse().getStatusCode()).value());
    }
}
