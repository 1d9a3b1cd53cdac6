// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class InternalHeadersTest {

    private final InternalHeaders filter =
            new InternalHeaders(new TrustedProxies(List.of("10.1.0.0/16")));

    @Test
    void keepsWhatATrustedGatewaySays() {
        assertThat(seenFrom("10.1.2.3").getFirst("Deelwijzer-Case-Id")).isEqualTo("c-1");
    }

    @Test
    void dropsWhatAnyoneElseSays() {
        var seen = seenFrom("10.2.2.3");

        assertThat(seen.headerNames()).containsExactly("Accept");
    }

    private HttpHeaders seenFrom(String address) {
        var request =
                MockServerHttpRequest.post("/v1/evaluate")
                        .remoteAddress(new InetSocketAddress(address, 1234))
                        .header("Deelwijzer-Case-Id", "c-1")
                        .header("DEELWIJZER-Brought-By", "police")
                        .header("Accept", "*/*")
                        .build();
        var seen = new AtomicReference<HttpHeaders>(new HttpHeaders());
        var filtered =
                filter.filter(
                        MockServerWebExchange.from(request),
                        exchange -> {
                            seen.set(exchange.getRequest().getHeaders());
                            return Mono.empty();
                        });
        StepVerifier.create(filtered).verifyComplete();
        return seen.get();
    }
}
