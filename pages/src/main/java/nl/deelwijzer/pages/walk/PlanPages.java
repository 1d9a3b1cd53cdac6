// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.api.Plan;
import nl.deelwijzer.pages.api.Plans;
import nl.deelwijzer.pages.signin.Visitor;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** All plans, to choose from. */
@Controller
class PlanPages {

    private final Plans plans;

    PlanPages(Plans plans) {
        this.plans = plans;
    }

    /**
     * The plans of one domain that fit.
     *
     * @param silent whether the domain's service did not answer
     */
    record Group(Domain domain, List<Plan> plans, boolean silent) {}

    @GetMapping("/plannen")
    Mono<Rendering> choose(
            ServerWebExchange exchange, @RequestParam(defaultValue = "") String zoek) {
        return Visitor.of(exchange).flatMap(visitor -> choose(visitor, zoek));
    }

    private Mono<Rendering> choose(Visitor visitor, String zoek) {
        var offered =
                Arrays.stream(Domain.values())
                        .filter(domain -> !visitor.isKnown() || visitor.mayEvaluate(domain.word()))
                        .toList();
        return Flux.fromIterable(offered)
                .flatMapSequential(domain -> group(domain, zoek))
                .collectList()
                .map(groups ->
                        Rendering.view("plannen")
                                .modelAttribute("groups", groups)
                                .modelAttribute("zoek", zoek)
                                .modelAttribute(
                                        "count",
                                        groups.stream().mapToInt(it -> it.plans().size()).sum())
                                .build());
    }

    private Mono<Group> group(Domain domain, String words) {
        return plans.of(domain)
                .map(all ->
                        new Group(
                                domain,
                                all.stream().filter(plan -> fits(plan, words)).toList(),
                                false))
                .onErrorReturn(ApiProblem.class, new Group(domain, List.of(), true));
    }

    private static boolean fits(Plan plan, String words) {
        var text = (plan.title() + " " + plan.question()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(text::contains);
    }
}
