// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.api.Plans;
import nl.deelwijzer.pages.signin.Visitor;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Arrays;
import java.util.List;

/** What a visitor may choose from: the plans of the visitor's own domains. */
@Component
class Choices {

    private final Plans plans;

    Choices(Plans plans) {
        this.plans = plans;
    }

    Mono<List<Choice>> of(Visitor visitor) {
        return Flux.fromStream(Arrays.stream(Domain.values()))
                .filter(domain -> visitor.mayEvaluate(domain.word()))
                .flatMapSequential(this::choice)
                .collectList();
    }

    private Mono<Choice> choice(Domain domain) {
        return plans.of(domain)
                .map(all -> new Choice(domain, all, false))
                .onErrorReturn(ApiProblem.class, new Choice(domain, List.of(), true));
    }
}
