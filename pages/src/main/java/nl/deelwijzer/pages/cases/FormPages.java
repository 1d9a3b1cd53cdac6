// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.frame.FormFault;
import nl.deelwijzer.pages.signin.Visitor;
import nl.deelwijzer.pages.walk.CaseWalks;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;

/** Beginning a case, and changing which domains take part and how. */
@Controller
class FormPages {

    private final Choices choices;
    private final CaseWalks walks;

    FormPages(Choices choices, CaseWalks walks) {
        this.choices = choices;
        this.walks = walks;
    }

    @GetMapping("/zaken")
    Rendering cases(WebSession session) {
        return Rendering.view("zaken")
                .modelAttribute("cases", Cases.of(session).all().reversed())
                .build();
    }

    @GetMapping("/zaken/nieuw")
    Mono<Rendering> empty(ServerWebExchange exchange) {
        return offered(exchange).map(offered -> page(offered, CaseForm.EMPTY, List.of(), null));
    }

    @GetMapping("/zaken/{id}/wijzigen")
    Mono<Rendering> filled(
            @PathVariable String id, ServerWebExchange exchange, WebSession session) {
        return Mono.zip(CaseStandings.find(session, id), offered(exchange))
                .map(both ->
                        page(both.getT2(), CaseForm.of(both.getT1()), List.of(), both.getT1()));
    }

    @PostMapping("/zaken")
    Mono<Rendering> begin(ServerWebExchange exchange, WebSession session) {
        return Mono.zip(offered(exchange), exchange.getFormData())
                .map(both -> {
                    var form = CaseForm.of(both.getT1(), both.getT2());
                    var faults = form.faults(both.getT1());
                    return faults.isEmpty()
                            ? kept(
                                    session,
                                    Case.begin(
                                            about(form),
                                            parts(session, both.getT1(), form, List.of())))
                            : page(both.getT1(), form, faults, null);
                });
    }

    @PostMapping("/zaken/{id}/wijzigen")
    Mono<Rendering> change(
            @PathVariable String id, ServerWebExchange exchange, WebSession session) {
        return Mono.zip(CaseStandings.find(session, id), offered(exchange), exchange.getFormData())
                .map(all -> {
                    var known = all.getT1();
                    var form = CaseForm.of(all.getT2(), all.getT3()).keeping(known, all.getT2());
                    var faults = form.faults(all.getT2());
                    return faults.isEmpty()
                            ? kept(
                                    session,
                                    known.with(
                                            about(form),
                                            parts(session, all.getT2(), form, known.parts())))
                            : page(all.getT2(), form, faults, known);
                });
    }

    private Mono<List<Choice>> offered(ServerWebExchange exchange) {
        return Visitor.of(exchange).flatMap(choices::of);
    }

    /** A part whose plan stays keeps its answers. */
    private List<Case.Part> parts(
            WebSession session, List<Choice> offered, CaseForm form, List<Case.Part> before) {
        var parts = new ArrayList<Case.Part>();
        form.wanted()
                .forEach((domain, wanted) ->
                        parts.add(
                                before.stream()
                                        .filter(it -> it.is(domain, wanted.plan()))
                                        .findFirst()
                                        .map(it -> it.to(wanted.recipient()))
                                        .orElseGet(() -> begun(session, offered, domain, wanted))));
        return parts;
    }

    private Case.Part begun(
            WebSession session, List<Choice> offered, Domain domain, CaseForm.Wanted wanted) {
        var title =
                offered.stream()
                        .filter(choice -> choice.domain() == domain)
                        .flatMap(choice -> choice.plan(wanted.plan()).stream())
                        .map(plan -> plan.title())
                        .findFirst()
                        .orElse(wanted.plan());
        var walk = walks.begin(session, domain, wanted.plan());
        return new Case.Part(domain, wanted.plan(), title, wanted.recipient(), walk);
    }

    private static Case.About about(CaseForm form) {
        return new Case.About(form.kenmerk(), Domain.named(form.ingebracht()).orElseThrow());
    }

    private static Rendering kept(WebSession session, Case made) {
        Cases.of(session).keep(made);
        return Rendering.redirectTo(made.address()).build();
    }

    private static Rendering page(
            List<Choice> offered, CaseForm form, List<FormFault> faults, @Nullable Case known) {
        var page =
                Rendering.view("zaak-formulier")
                        .status(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                        .modelAttribute("choices", offered)
                        .modelAttribute("form", form)
                        .modelAttribute("faults", faults)
                        .modelAttribute("domains", List.of(Domain.values()));
        return (known == null ? page : page.modelAttribute("zaak", known)).build();
    }
}
