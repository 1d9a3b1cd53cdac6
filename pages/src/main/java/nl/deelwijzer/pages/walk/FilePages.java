// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.Plans;
import nl.deelwijzer.pages.frame.Download;
import nl.deelwijzer.pages.frame.FileForm;
import nl.deelwijzer.pages.frame.UploadedFile;
import nl.deelwijzer.pages.signin.SignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Mono;

import java.util.List;

/** Saving an unfinished walk as a file, and going on with it later. */
@Controller
class FilePages {

    private static final FileForm FORM =
            new FileForm(
                    "Lees een opgeslagen afweging in",
                    "/afwegingen/inlezen",
                    new FileForm.BackLink("/plannen", "Alle plannen"),
                    "Een afweging die u hier eerder opsloeg. De naam eindigt op .json.",
                    "Dit bestand kan niet worden ingelezen. Kies een bestand dat u hier eerder opsloeg,"
                            + " van een plan dat u mag doorlopen.");

    private final Standings standings;
    private final Plans plans;

    FilePages(Standings standings, Plans plans) {
        this.standings = standings;
        this.plans = plans;
    }

    @GetMapping("/afwegingen/{id}/bestand")
    Mono<ResponseEntity<byte[]>> save(
            @PathVariable String id, WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        return standings
                .of(session, id, user)
                .map(standing ->
                        Download.json(
                                "afweging-" + standing.plan().id() + ".json",
                                SavedWalk.of(standing.walk(), standing.plan())));
    }

    @GetMapping("/afwegingen/inlezen")
    Rendering choose() {
        return FORM.empty();
    }

    @PostMapping("/afwegingen/inlezen")
    Mono<Rendering> resume(
            ServerWebExchange exchange, WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        return UploadedFile.of(exchange, FileForm.FIELD)
                .flatMap(file -> Mono.justOrEmpty(SavedWalk.read(file)))
                .flatMap(saved -> begin(saved, user))
                .map(standing -> {
                    Walks.of(session).keep(standing.walk());
                    return Rendering.redirectTo(standing.onward()).build();
                })
                .onErrorResume(FilePages::isRefused, problem -> Mono.empty())
                .defaultIfEmpty(FORM.refused());
    }

    /** Where the service does not answer, the file may well be good. */
    private static boolean isRefused(Throwable thrown) {
        return thrown instanceof ApiProblem problem
                && List.of(400, 403, 404).contains(problem.status());
    }

    private Mono<Standing> begin(SavedWalk saved, OAuth2AuthorizedClient user) {
        return Mono.justOrEmpty(saved.knownDomain())
                .flatMap(domain ->
                        plans.one(domain, saved.plan(), saved.day())
                                .map(plan ->
                                        Walk.begin(
                                                domain,
                                                saved.plan(),
                                                saved.day(),
                                                saved.fitting(plan))))
                .flatMap(walk -> standings.of(walk, user));
    }
}
