// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.Plans;
import nl.deelwijzer.pages.frame.Drawings;
import nl.deelwijzer.pages.signin.SignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Mono;

/** The drawing of the plan with the path that was walked, and the same as a list. */
@Controller
class DrawingPages {

    private final Standings standings;
    private final Plans plans;

    DrawingPages(Standings standings, Plans plans) {
        this.standings = standings;
        this.plans = plans;
    }

    @GetMapping("/afwegingen/{id}/tekening")
    Mono<Rendering> page(
            @PathVariable String id, WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        return standings
                .of(session, id, user)
                .map(standing ->
                        Rendering.view("tekening").modelAttribute("standing", standing).build());
    }

    @GetMapping("/afwegingen/{id}/tekening.svg")
    Mono<ResponseEntity<byte[]>> drawing(
            @PathVariable String id, WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        return standings
                .of(session, id, user)
                .flatMap(standing ->
                        plans.drawn(
                                user,
                                standing.walk().domain(),
                                standing.walk().plan(),
                                standing.toDraw()))
                .map(Drawings::svg);
    }
}
