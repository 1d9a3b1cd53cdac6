// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.proofs;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.audit.proofs.InspectionReport;
import nl.deelwijzer.audit.proofs.Inspections;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.web.ForwardedPrefix;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The check of a whole log against the stored records: one is begun and then looked at. */
@RestController
class InspectionController {

    private static final String FSCK = "/_fsck";

    private final Inspections inspections;
    private final ForwardedPrefix prefix;

    InspectionController(Inspections inspections, ForwardedPrefix prefix) {
        this.inspections = inspections;
        this.prefix = prefix;
    }

    /** While one runs, another begins nothing and shows that one. */
    @PostMapping(path = LogsController.LOG + FSCK, produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, Object>>> begin(
            @PathVariable int number, ServerWebExchange exchange) {
        var location = URI.create(prefix.of(exchange) + "/v1/logs/" + number + FSCK);
        return inspections
                .begin(number)
                .map(report -> ResponseEntity.accepted().location(location).body(view(report)))
                .switchIfEmpty(Mono.error(Refused::noLog))
                .onErrorMap(StoreUnavailable.class, Refused::unavailable);
    }

    @GetMapping(path = LogsController.LOG + FSCK, produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, Object>> last(@PathVariable int number) {
        return inspections
                .last(number)
                .map(InspectionController::view)
                .switchIfEmpty(Mono.error(Refused::noInspection))
                .onErrorMap(StoreUnavailable.class, Refused::unavailable);
    }

    private static Map<String, Object> view(InspectionReport report) {
        var view = new LinkedHashMap<String, Object>();
        view.put("log", report.log());
        view.put("origin", LogKey.origin(report.log()));
        view.put("status", report.state().name());
        view.put("size", report.size());
        view.put("checked", report.checked());
        view.put("startedAt", report.startedAt().toString());
        view.put("seconds", report.took().toMillis() / 1000.0);
        view.put("recordsPerSecond", report.recordsPerSecond());
        view.put("damageCount", report.damageCount());
        view.put("damages", report.damages().stream().map(InspectionController::view).toList());
        return view;
    }

    private static Map<String, Object> view(InspectionReport.Damage damage) {
        var index = damage.index();
        var view = new LinkedHashMap<String, Object>();
        view.put("place", damage.place());
        if (index != null) {
            view.put("index", index);
        }
        view.put("reason", damage.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return view;
    }
}
