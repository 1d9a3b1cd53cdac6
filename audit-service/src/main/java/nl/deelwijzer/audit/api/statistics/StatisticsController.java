// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.statistics;

import nl.deelwijzer.audit.api.Refusals;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.audit.statistics.Report;
import nl.deelwijzer.audit.statistics.Tallies;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** How often what was decided. */
@RestController
class StatisticsController {

    private final Tallies tallies;

    StatisticsController(Tallies tallies) {
        this.tallies = tallies;
    }

    @PostMapping(
            path = "/v1/statistics",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Report> statistics(@RequestBody(required = false) byte[] body) {
        var selection = SelectionBody.read(body == null ? new byte[0] : body);
        return Report.of(selection, tallies)
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }
}
