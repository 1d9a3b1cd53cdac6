// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.api.Plan;
import nl.deelwijzer.pages.api.Plans;
import nl.deelwijzer.pages.frame.DutchTime;
import nl.deelwijzer.pages.frame.FormFault;
import nl.deelwijzer.pages.frame.Typed;
import nl.deelwijzer.pages.signin.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Mono;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One plan, and beginning to walk it. */
@Controller
class BeginPages {

    private final Plans plans;
    private final Standings standings;

    BeginPages(Plans plans, Standings standings) {
        this.plans = plans;
        this.standings = standings;
    }

    @GetMapping("/plannen/{domain}/{plan}")
    Mono<Rendering> plan(@PathVariable String domain, @PathVariable String plan) {
        var known = domain(domain);
        return plans.one(known, plan)
                .map(found -> page(known, found, Day.suggested(found), List.of()));
    }

    /** Where somebody comes who signed in on the page of a plan. */
    @GetMapping("/plannen/{domain}/{plan}/begin")
    String signedIn() {
        return "redirect:/plannen/{domain}/{plan}";
    }

    @PostMapping("/afwegingen")
    Mono<Rendering> begin(
            ServerWebExchange exchange, WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        return exchange.getFormData()
                .flatMap(form -> {
                    var domain = domain(Typed.in(form, "domein"));
                    var plan = Typed.in(form, "plan");
                    var day = Day.of(form);
                    return day.faults().isEmpty()
                            ? begin(Walk.begin(domain, plan, day.day(), Map.of()), session, user)
                                    .onErrorResume(
                                            Day::isRefused,
                                            refused ->
                                                    again(domain, plan, day, Day.faults(refused)))
                            : again(domain, plan, day, day.faults());
                });
    }

    private Mono<Rendering> begin(Walk walk, WebSession session, OAuth2AuthorizedClient user) {
        return standings
                .of(walk, user)
                .map(standing -> {
                    Walks.of(session).keep(standing.walk());
                    return Rendering.redirectTo(standing.onward()).build();
                });
    }

    private Mono<Rendering> again(Domain domain, String plan, Day day, List<FormFault> faults) {
        return plans.one(domain, plan).map(found -> page(domain, found, day, faults));
    }

    private static Rendering page(Domain domain, Plan plan, Day day, List<FormFault> faults) {
        return Rendering.view("plan")
                .status(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .modelAttribute("domain", domain)
                .modelAttribute("plan", plan)
                .modelAttribute("validFrom", inWords(plan.validFrom()))
                .modelAttribute("validUntil", inWords(plan.validUntil()))
                .modelAttribute("day", day)
                .modelAttribute("faults", faults)
                .build();
    }

    /** Empty where the plan does not say. */
    private static String inWords(@Nullable String day) {
        return day == null ? "" : DutchTime.of(LocalDate.parse(day));
    }

    private static Domain domain(String word) {
        return Domain.named(word)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
