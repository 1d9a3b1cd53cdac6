// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.search.Cursor;
import nl.deelwijzer.audit.search.Decisions;
import nl.deelwijzer.audit.search.Page;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.Pseudonymiser;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.LinkedHashMap;
import java.util.Map;

/** Decisions for auditors. */
@RestController
class DecisionsController {

    private final Decisions decisions;
    private final Pseudonymiser pseudonyms;

    DecisionsController(Decisions decisions, Pseudonymiser pseudonyms) {
        this.decisions = decisions;
        this.pseudonyms = pseudonyms;
    }

    @GetMapping(
            path = "/v1/decisions/{id:[0-9a-f-]{36}}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, Object>> decision(@PathVariable String id) {
        return Mono.justOrEmpty(DecisionId.parse(id))
                .flatMap(decisions::find)
                .map(DecisionView::of)
                .switchIfEmpty(Mono.error(Refusals::notFound))
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    @PostMapping(
            path = "/v1/decisions/_search",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, Object>> search(@RequestBody(required = false) byte[] body) {
        var asked = SearchBody.read(body == null ? new byte[0] : body, pseudonyms);
        return decisions
                .search(asked.filter(), asked.page())
                .map(DecisionsController::page)
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    private static Map<String, Object> page(Page page) {
        Cursor next = page.next();
        var view = new LinkedHashMap<String, Object>();
        view.put("decisions", page.decisions().stream().map(DecisionView::of).toList());
        view.put("nextCursor", next == null ? null : next.text());
        return view;
    }
}
