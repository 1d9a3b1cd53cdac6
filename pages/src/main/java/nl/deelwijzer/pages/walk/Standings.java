// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.Plan;
import nl.deelwijzer.pages.api.Plans;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Mono;

/** Asks the plan's service how far a walk is. */
@Component
class Standings {

    private final Plans plans;

    Standings(Plans plans) {
        this.plans = plans;
    }

    /** The walk with this id; {@link AlreadyRecorded}, or not found where the session has none. */
    Mono<Standing> of(WebSession session, String id, OAuth2AuthorizedClient user) {
        return Mono.justOrEmpty(Walks.of(session).find(id))
                .switchIfEmpty(Mono.error(() -> absent(session, id)))
                .flatMap(walk -> of(walk, user));
    }

    private static RuntimeException absent(WebSession session, String id) {
        return Walks.of(session)
                .recordedFrom(id)
                .<RuntimeException>map(made -> new AlreadyRecorded(made.decision().id()))
                .orElseGet(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Mono<Standing> of(Walk walk, OAuth2AuthorizedClient user) {
        return plans.one(walk.domain(), walk.plan(), walk.day())
                .flatMap(plan -> of(walk, plan, user, false));
    }

    Mono<Standing> of(Walk walk, Plan plan, OAuth2AuthorizedClient user, boolean explain) {
        return plans.preview(user, walk.domain(), walk.toPreview(plan), explain)
                .map(preview -> new Standing(walk, plan, preview));
    }

    /** The same with the explanation of its result. */
    Mono<Standing> explained(Standing standing, OAuth2AuthorizedClient user) {
        return of(standing.walk(), standing.plan(), user, true);
    }
}
