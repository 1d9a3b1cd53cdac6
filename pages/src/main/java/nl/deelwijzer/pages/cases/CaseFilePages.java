// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.Plans;
import nl.deelwijzer.pages.frame.Download;
import nl.deelwijzer.pages.frame.FileForm;
import nl.deelwijzer.pages.frame.UploadedFile;
import nl.deelwijzer.pages.signin.Visitor;
import nl.deelwijzer.pages.walk.CaseWalks;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Saving an unfinished case as a file, and going on with it later. */
@Controller
class CaseFilePages {

    private static final FileForm FORM =
            new FileForm(
                    "Lees een opgeslagen zaak in",
                    "/zaken/inlezen",
                    new FileForm.BackLink("/zaken", "Alle zaken"),
                    "Een zaak die u hier eerder opsloeg. De naam eindigt op .json.",
                    "Dit bestand kan niet worden ingelezen. Kies een zaak die u hier eerder opsloeg,"
                            + " met plannen die u mag doorlopen.");

    private final CaseWalks walks;
    private final Plans plans;

    CaseFilePages(CaseWalks walks, Plans plans) {
        this.walks = walks;
        this.plans = plans;
    }

    /** What is recorded already stays out: it cannot change. */
    @GetMapping("/zaken/{id}/bestand")
    Mono<ResponseEntity<byte[]>> save(@PathVariable String id, WebSession session) {
        return CaseStandings.find(session, id)
                .flatMap(known ->
                        Flux.fromIterable(known.open())
                                .flatMapSequential(part ->
                                        walks.saved(session, part.walk())
                                                .map(walk ->
                                                        new SavedCase.Part(part.recipient(), walk)))
                                .collectList()
                                .map(parts -> SavedCase.of(known, parts)))
                .map(saved -> Download.json("zaak.json", saved.bytes()));
    }

    @GetMapping("/zaken/inlezen")
    Rendering choose() {
        return FORM.empty();
    }

    @PostMapping("/zaken/inlezen")
    Mono<Rendering> resume(ServerWebExchange exchange, WebSession session) {
        return Mono.zip(UploadedFile.of(exchange, FileForm.FIELD), Visitor.of(exchange))
                .flatMap(both ->
                        Mono.justOrEmpty(SavedCase.read(both.getT1()))
                                .filter(saved -> mayAll(both.getT2(), saved)))
                .flatMap(saved ->
                        Flux.fromIterable(saved.parts())
                                .concatMap(part -> resume(part, session))
                                .collectList()
                                .map(parts -> Case.begin(saved.about(), parts)))
                .map(known -> {
                    Cases.of(session).keep(known);
                    return Rendering.redirectTo(known.address()).build();
                })
                .onErrorResume(CaseFilePages::isUnknown, problem -> Mono.empty())
                .defaultIfEmpty(FORM.refused());
    }

    private Mono<Case.Part> resume(SavedCase.Part saved, WebSession session) {
        var domain = saved.walk().knownDomain().orElseThrow();
        return plans.one(domain, saved.walk().plan())
                .flatMap(plan ->
                        walks.resume(session, saved.walk())
                                .map(walk ->
                                        new Case.Part(
                                                domain,
                                                plan.id(),
                                                plan.title(),
                                                saved.recipient(),
                                                walk)));
    }

    private static boolean mayAll(Visitor visitor, SavedCase saved) {
        return saved.parts().stream()
                .map(part -> part.walk().knownDomain())
                .allMatch(
                        domain -> domain.filter(it -> visitor.mayEvaluate(it.word())).isPresent());
    }

    private static boolean isUnknown(Throwable thrown) {
        return thrown instanceof ApiProblem problem && problem.status() == 404;
    }
}
