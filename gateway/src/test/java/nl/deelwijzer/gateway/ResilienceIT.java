// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

class ResilienceIT extends RunningGateway {

    @Autowired private MeterRegistry meters;

    @ParameterizedTest
    @CsvSource({
        "GET, /municipality/v1/plans, ''",
        "POST, /municipality/v1/preview, ''",
        "POST, /municipality/v1/evaluate, key-1"
    })
    void asksOnceMoreWhereNothingCanBeRecordedTwice(String method, String path, String key) {
        var before = HANGS_UP.connections();

        var answer =
                call(method, path)
                        .headers(headers -> {
                            if (!key.isEmpty()) {
                                headers.set("Idempotency-Key", key);
                            }
                        })
                        .header("Authorization", token("municipality-demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{}")
                        .exchange();

        Problems.check(answer, 503, "unavailable");
        assertThat(HANGS_UP.connections() - before).isEqualTo(2);
    }

    @Test
    void showsInItsHealthWhichDomainsItAsks() {
        call("GET", "/actuator/health/guards")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.components.domains.details.police")
                .isEqualTo("CLOSED");
        call("GET", "/actuator/health")
                .exchange()
                .expectBody()
                .jsonPath("$.components")
                .doesNotExist();
    }

    @Test
    void measuresItsBreakersItsBulkheadsAndWhatItWorksOn() {
        for (var domain : Domain.values()) {
            assertThat(
                            meters.get("resilience4j.circuitbreaker.state")
                                    .tag("name", domain.word())
                                    .tag("state", "closed")
                                    .gauge())
                    .isNotNull();
            assertThat(
                            meters.get("resilience4j.bulkhead.available.concurrent.calls")
                                    .tag("name", domain.word())
                                    .gauge()
                                    .value())
                    .isEqualTo(200);
        }
        assertThat(meters.get("deelwijzer.gateway.in-flight").gauge().value()).isNotNegative();
    }
}
