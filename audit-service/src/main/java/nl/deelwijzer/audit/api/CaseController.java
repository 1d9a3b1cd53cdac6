// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.search.Decisions;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.cases.CaseDrawing;
import nl.deelwijzer.cases.CaseMermaid;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.Map;

/** Cross-domain cases for auditors, as data and as drawings. */
@RestController
class CaseController {

    private static final String PATH =
            "/v1/cases/{caseId:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private final Decisions decisions;

    CaseController(Decisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, Object>> data(@PathVariable String caseId) {
        return recorded(caseId).map(CaseView::of);
    }

    @GetMapping(path = PATH, produces = "image/svg+xml;charset=UTF-8")
    Mono<String> drawing(@PathVariable String caseId) {
        return recorded(caseId).map(RecordedCase::overview).map(CaseDrawing::draw);
    }

    @GetMapping(path = PATH, produces = "text/vnd.mermaid;charset=UTF-8")
    Mono<String> mermaid(@PathVariable String caseId) {
        return recorded(caseId).map(RecordedCase::overview).map(CaseMermaid::draw);
    }

    private Mono<RecordedCase> recorded(String caseId) {
        return decisions
                .ofCase(caseId)
                .collectList()
                .filter(found -> !found.isEmpty())
                .map(found -> RecordedCase.of(caseId, found))
                .switchIfEmpty(Mono.error(CaseController::notFound))
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    private static ProblemException notFound() {
        var detail = "Van deze zaak is (nog) geen beslissing binnengekomen.";
        return Problem.of(ProblemType.NOT_FOUND, detail).asException();
    }
}
