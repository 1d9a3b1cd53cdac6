// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.cases.CaseDrawing;
import nl.deelwijzer.pages.frame.Drawings;
import nl.deelwijzer.pages.frame.FormFault;
import nl.deelwijzer.pages.signin.SignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A case: what is still to be answered in each domain, and everything at once. */
@Controller
class CasePages {

    private final CaseStandings standings;

    CasePages(CaseStandings standings) {
        this.standings = standings;
    }

    @GetMapping("/zaken/{id}")
    Mono<Rendering> tasks(
            @PathVariable String id, WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        return standings
                .of(session, id, user)
                .map(standing ->
                        Rendering.view("zaak").modelAttribute("standing", standing).build());
    }

    @GetMapping("/zaken/{id}/overzicht")
    Mono<Rendering> overview(
            @PathVariable String id, WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        return standings.of(session, id, user).map(standing -> overview(standing, List.of()));
    }

    static Rendering overview(CaseStanding standing, List<FormFault> faults) {
        return Rendering.view("zaak-overzicht")
                .modelAttribute("standing", standing)
                .modelAttribute("rows", standing.matrix())
                .modelAttribute("sentences", standing.sentences())
                .modelAttribute("contradictions", standing.contradictions())
                .modelAttribute("faults", faults)
                .build();
    }

    @GetMapping("/zaken/{id}/tekening.svg")
    Mono<ResponseEntity<byte[]>> drawing(
            @PathVariable String id, WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        return standings
                .of(session, id, user)
                .map(standing -> CaseDrawing.draw(standing.overview()))
                .map(drawing -> Drawings.svg(drawing.getBytes(StandardCharsets.UTF_8)));
    }
}
