// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.pages.api.Audit;
import nl.deelwijzer.pages.api.Oversight;
import nl.deelwijzer.pages.frame.Drawings;
import nl.deelwijzer.pages.frame.DutchWords;
import nl.deelwijzer.pages.signin.SignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

import reactor.core.publisher.Mono;

/** A recorded case, for whoever may read all decisions. */
@Controller
class RecordedCasePages {

    private final Oversight oversight;

    RecordedCasePages(Oversight oversight) {
        this.oversight = oversight;
    }

    @GetMapping("/toezicht/zaken/{caseId}")
    Mono<Rendering> overview(@PathVariable String caseId, @SignedIn OAuth2AuthorizedClient user) {
        return oversight.oneCase(user, caseId).map(RecordedCasePages::page);
    }

    private static Rendering page(Audit.RecordedCase recorded) {
        var broughtBy = recorded.broughtBy();
        return Rendering.view("toezicht-zaak")
                .modelAttribute("references", String.join(", ", recorded.caseReferences()))
                .modelAttribute("broughtBy", broughtBy == null ? "" : DutchWords.domain(broughtBy))
                .modelAttribute("number", recorded.caseId())
                .modelAttribute("rows", recorded.provisions().stream().map(SharingRow::of).toList())
                .modelAttribute(
                        "sentences",
                        recorded.provisions().stream().map(Audit.Provision::text).toList())
                .modelAttribute(
                        "contradictions",
                        recorded.contradictions().stream()
                                .map(Audit.Contradiction::explanation)
                                .toList())
                .build();
    }

    @GetMapping("/toezicht/zaken/{caseId}/tekening.svg")
    Mono<ResponseEntity<byte[]>> drawing(
            @PathVariable String caseId, @SignedIn OAuth2AuthorizedClient user) {
        return oversight.drawnCase(user, caseId).map(Drawings::svg);
    }
}
