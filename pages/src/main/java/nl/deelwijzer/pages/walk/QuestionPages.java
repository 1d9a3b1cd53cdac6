// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.Plan;
import nl.deelwijzer.pages.frame.FormFault;
import nl.deelwijzer.pages.signin.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Mono;

import java.util.List;

/** One question on each page. */
@Controller
class QuestionPages {

    private static final String CHECK = "controle";

    private final Standings standings;

    QuestionPages(Standings standings) {
        this.standings = standings;
    }

    @GetMapping("/afwegingen/{id}")
    Mono<String> goOn(
            @PathVariable String id, WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        return standings.of(session, id, user).map(standing -> "redirect:" + standing.onward());
    }

    @GetMapping("/afwegingen/{id}/vragen/{question}")
    Mono<Rendering> ask(
            @PathVariable String id,
            @PathVariable String question,
            @RequestParam(defaultValue = "") String naar,
            WebSession session,
            @SignedIn OAuth2AuthorizedClient user) {
        return standings
                .of(session, id, user)
                .map(standing -> {
                    if (!standing.reaches(question)) {
                        return Rendering.redirectTo(standing.onward()).build();
                    }
                    var asked = known(standing.plan(), question);
                    return page(standing, asked, standing.walk().given(question), List.of(), naar);
                });
    }

    @PostMapping("/afwegingen/{id}/vragen/{question}")
    Mono<Rendering> answer(
            @PathVariable String id,
            @PathVariable String question,
            ServerWebExchange exchange,
            WebSession session,
            @SignedIn OAuth2AuthorizedClient user) {
        return Mono.zip(standings.of(session, id, user), exchange.getFormData())
                .flatMap(both -> {
                    var standing = both.getT1();
                    var asked = known(standing.plan(), question);
                    var given = Given.of(asked, both.getT2());
                    var naar = text(both.getT2(), "naar");
                    var faults = given.faults(asked);
                    return faults.isEmpty()
                            ? keep(standing, asked, given, user)
                                    .doOnNext(after -> Walks.of(session).keep(after.walk()))
                                    .map(after -> onward(after, question, naar))
                            : Mono.just(page(standing, asked, given, faults, naar));
                });
    }

    private Mono<Standing> keep(
            Standing before, Plan.Question asked, Given given, OAuth2AuthorizedClient user) {
        return standings
                .of(before.walk().with(asked.id(), given), before.plan(), user, false)
                .map(after -> after.telling(before.effectOn(after, asked)));
    }

    /** Back to the check where the user came from, unless there is more to ask. */
    private static Rendering onward(Standing after, String question, String naar) {
        if (!naar.equals(CHECK)) {
            return Rendering.redirectTo(after.after(question)).build();
        }
        return after.preview().isDecided()
                ? Rendering.redirectTo(after.walk().address() + "/" + CHECK).build()
                : Rendering.redirectTo(after.onward() + "?naar=" + CHECK).build();
    }

    private static Rendering page(
            Standing standing,
            Plan.Question asked,
            Given given,
            List<FormFault> faults,
            String naar) {
        return Rendering.view("vraag")
                .status(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .modelAttribute("standing", standing)
                .modelAttribute("question", asked)
                .modelAttribute("number", standing.number(asked.id()))
                .modelAttribute("given", given)
                .modelAttribute("faults", faults)
                .modelAttribute("naar", naar.equals(CHECK) ? CHECK : "")
                .build();
    }

    private static Plan.Question known(Plan plan, String question) {
        return plan.question(question)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        var text = form.getFirst(field);
        return text == null ? "" : text;
    }
}
