// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.Audit;
import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.api.Oversight;
import nl.deelwijzer.pages.frame.Download;
import nl.deelwijzer.pages.frame.DutchWords;
import nl.deelwijzer.pages.frame.FormFault;
import nl.deelwijzer.pages.signin.SignedIn;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;

/** Finding decisions, and taking along what was found. */
@Controller
class SearchPages {

    private static final Audit.Found NOTHING = new Audit.Found(List.of(), null);

    private final Oversight oversight;

    SearchPages(Oversight oversight) {
        this.oversight = oversight;
    }

    @GetMapping("/toezicht")
    Mono<Rendering> results(WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        var wanted = Wanted.of(session);
        return oversight
                .search(user, wanted.search(), wanted.at("reden"))
                .map(found -> page(wanted, found, List.of()))
                .onErrorResume(
                        SearchPages::isRefused, refused -> Mono.just(again(wanted, refused)));
    }

    @PostMapping("/toezicht")
    Mono<Rendering> search(ServerWebExchange exchange, WebSession session) {
        return exchange.getFormData()
                .map(Wanted::of)
                .map(wanted -> {
                    if (!wanted.faults().isEmpty()) {
                        return page(wanted, NOTHING, wanted.faults());
                    }
                    wanted.keepIn(session);
                    return Rendering.redirectTo("/toezicht").build();
                });
    }

    @GetMapping("/toezicht/uitvoer")
    ResponseEntity<Flux<DataBuffer>> export(
            WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        var wanted = Wanted.of(session);
        return Download.of(
                "beslissingen.csv",
                MediaType.parseMediaType("text/csv;charset=UTF-8"),
                oversight.export(user, wanted.whole(), wanted.at("reden")));
    }

    private static boolean isRefused(Throwable thrown) {
        return thrown instanceof ApiProblem problem && problem.status() == 400;
    }

    /** The form to be mended, for what was typed stays in the session. */
    private static Rendering again(Wanted wanted, Throwable refused) {
        return page(wanted, NOTHING, wanted.faults(((ApiProblem) refused).faults()));
    }

    private static Rendering page(Wanted wanted, Audit.Found found, List<FormFault> faults) {
        return Rendering.view("toezicht")
                .status(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .modelAttribute("wanted", wanted)
                .modelAttribute("chosen", faults.isEmpty() ? Chosen.of(wanted) : List.of())
                .modelAttribute("live", faults.isEmpty() && wanted.vanaf().isEmpty())
                .modelAttribute("faults", faults)
                .modelAttribute("rows", found.decisions().stream().map(Row::of).toList())
                .modelAttribute("more", found.nextCursor() == null ? "" : found.nextCursor())
                .modelAttribute("known", Known.of(found.decisions()))
                .modelAttribute("domains", List.of(Domain.values()))
                .modelAttribute("results", DutchWords.allResults())
                .build();
    }
}
