// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.Decision;
import nl.deelwijzer.pages.api.Plans;
import nl.deelwijzer.pages.frame.FormFault;
import nl.deelwijzer.pages.signin.SignedIn;

import org.springframework.http.HttpStatus;
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
import java.util.Objects;

/** Checking all answers and their result, and recording the decision. */
@Controller
class CheckPages {

    private final Standings standings;
    private final Plans plans;

    CheckPages(Standings standings, Plans plans) {
        this.standings = standings;
        this.plans = plans;
    }

    @GetMapping("/afwegingen/{id}/controle")
    Mono<Rendering> check(
            @PathVariable String id, WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        return standings
                .of(session, id, user)
                .flatMap(standing ->
                        standing.preview().isDecided()
                                ? standings
                                        .explained(standing, user)
                                        .map(it -> page(it, RecordForm.EMPTY, List.of()))
                                : Mono.just(Rendering.redirectTo(standing.onward()).build()));
    }

    @PostMapping("/afwegingen/{id}/vastleggen")
    Mono<Rendering> record(
            @PathVariable String id,
            ServerWebExchange exchange,
            WebSession session,
            @SignedIn OAuth2AuthorizedClient user) {
        return Mono.zip(standings.of(session, id, user), exchange.getFormData())
                .flatMap(both -> {
                    var standing = both.getT1();
                    var form = RecordForm.of(both.getT2());
                    return standing.preview().isDecided()
                            ? standings
                                    .explained(standing, user)
                                    .flatMap(it -> recordOrAsk(it, form, session, user))
                            : Mono.just(Rendering.redirectTo(standing.onward()).build());
                });
    }

    private Mono<Rendering> recordOrAsk(
            Standing standing, RecordForm form, WebSession session, OAuth2AuthorizedClient user) {
        var faults = form.faults(standing.walk());
        return faults.isEmpty()
                ? record(standing, form, session, user)
                : Mono.just(page(standing, form, faults));
    }

    private Mono<Rendering> record(
            Standing standing, RecordForm form, WebSession session, OAuth2AuthorizedClient user) {
        var walk = standing.walk();
        var request = walk.toRecord(standing.plan(), form);
        return plans.evaluate(user, walk.domain(), request, walk.key())
                .map(written -> {
                    var recorded = recorded(standing, form, written);
                    Walks.of(session).keep(recorded);
                    return toDecision(recorded.decision().id());
                })
                .onErrorResume(
                        ApiProblem.class,
                        problem -> Mono.just(page(standing, form, FormFault.of(problem))));
    }

    private static Walks.Recorded recorded(Standing standing, RecordForm form, String written) {
        return new Walks.Recorded(
                standing.walk().id(),
                Decision.read(written).about(form.kenmerk(), form.ontvanger()),
                Objects.requireNonNull(standing.preview().explanation()),
                standing.toDraw(),
                written);
    }

    private static Rendering page(Standing standing, RecordForm form, List<FormFault> faults) {
        return Rendering.view("controle")
                .status(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .modelAttribute("standing", standing)
                .modelAttribute(
                        "explanation", Objects.requireNonNull(standing.preview().explanation()))
                .modelAttribute("outcome", Objects.requireNonNull(standing.preview().outcome()))
                .modelAttribute("pending", standing.preview().pending())
                .modelAttribute("form", form)
                .modelAttribute("faults", faults)
                .build();
    }

    private static Rendering toDecision(String id) {
        return Rendering.redirectTo("/beslissingen/" + id).build();
    }
}
