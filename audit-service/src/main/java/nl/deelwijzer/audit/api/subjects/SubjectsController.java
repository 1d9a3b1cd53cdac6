// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.subjects;

import nl.deelwijzer.audit.api.Refusals;
import nl.deelwijzer.audit.search.Cursor;
import nl.deelwijzer.audit.search.Page;
import nl.deelwijzer.audit.search.StoreUnavailable;
import nl.deelwijzer.audit.subjects.Secrecy;
import nl.deelwijzer.audit.subjects.SubjectDecisions;
import nl.deelwijzer.record.Pseudonymiser;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which decisions concerned a person: what, for whom, when and on which ground. */
@RestController
class SubjectsController {

    private final SubjectDecisions decisions;
    private final Secrecy secrecy;
    private final Pseudonymiser pseudonyms;

    SubjectsController(SubjectDecisions decisions, Secrecy secrecy, Pseudonymiser pseudonyms) {
        this.decisions = decisions;
        this.secrecy = secrecy;
        this.pseudonyms = pseudonyms;
    }

    @PostMapping(
            path = "/v1/subjects/_overview",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Map<String, @Nullable Object>> overview(
            @RequestBody(required = false) byte @Nullable [] body) {
        var asked = OverviewBody.of(body == null ? new byte[0] : body, pseudonyms);
        return decisions
                .without(asked.subject(), secrecy.secret(), asked.page())
                .zipWith(decisions.count(asked.subject(), secrecy.secret()), this::overview)
                .onErrorMap(StoreUnavailable.class, Refusals::unavailable);
    }

    private Map<String, @Nullable Object> overview(Page page, long secret) {
        Cursor next = page.next();
        var view = new LinkedHashMap<String, @Nullable Object>();
        view.put(
                "decisions",
                page.decisions().stream()
                        .map(it -> OverviewView.of(it.decision(), secrecy))
                        .toList());
        view.put("withheld", secret);
        view.put("nextCursor", next == null ? null : next.text());
        return view;
    }
}
