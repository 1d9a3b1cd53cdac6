// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.Answers;
import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.Decision;
import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.api.Explanation;
import nl.deelwijzer.pages.api.Plan;
import nl.deelwijzer.pages.api.Plans;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Mono;

import java.util.Map;

/** The walks of a case: one for each domain, on the same pages as any walk. */
@Component
public class CaseWalks {

    private final Standings standings;
    private final Plans plans;

    CaseWalks(Standings standings, Plans plans) {
        this.standings = standings;
        this.plans = plans;
    }

    /** Begins a walk and gives its id. */
    public String begin(WebSession session, Domain domain, String plan) {
        return keep(session, Walk.begin(domain, plan, null, Map.of()));
    }

    /** Goes on from a file and gives the id of the walk; empty where the domain is unknown. */
    public Mono<String> resume(WebSession session, SavedWalk saved) {
        return Mono.justOrEmpty(saved.knownDomain())
                .flatMap(domain ->
                        plans.one(domain, saved.plan(), saved.day())
                                .map(plan ->
                                        Walk.begin(
                                                domain,
                                                plan.id(),
                                                saved.day(),
                                                saved.fitting(plan))))
                .map(walk -> keep(session, walk));
    }

    /** Another one with each change of the walk; empty where the session has it no longer. */
    public String key(WebSession session, String id) {
        return Walks.of(session).find(id).map(Walk::key).orElse("");
    }

    /** The walk as it stands in a file; empty where the session has it no longer. */
    public Mono<SavedWalk> saved(WebSession session, String id) {
        return Mono.justOrEmpty(Walks.of(session).find(id))
                .flatMap(walk ->
                        plans.one(walk.domain(), walk.plan(), walk.day())
                                .map(Plan::version)
                                .onErrorReturn(ApiProblem.class, "")
                                .map(version -> SavedWalk.of(walk, version)));
    }

    /** What to ask of the API; empty where the session has the walk no longer. */
    public Mono<Answers.Request> request(WebSession session, String id, String recipient) {
        return Mono.justOrEmpty(Walks.of(session).find(id))
                .flatMap(walk ->
                        plans.one(walk.domain(), walk.plan(), walk.day())
                                .map(plan -> walk.toCase(plan, recipient)));
    }

    /** The result of a walk that is through, explained; empty where it is not through. */
    public Mono<Explanation> explained(WebSession session, String id, OAuth2AuthorizedClient user) {
        return standings
                .of(session, id, user)
                .flatMap(standing -> standings.explained(standing, user))
                .flatMap(standing -> Mono.justOrEmpty(standing.preview().explanation()));
    }

    /** Keeps what was recorded, for whoever may not read all decisions. */
    public void recorded(
            WebSession session, String walk, Decision decision, Explanation explanation) {
        Walks.of(session).keep(new Walks.Recorded(walk, decision, explanation, null, null));
    }

    private static String keep(WebSession session, Walk walk) {
        Walks.of(session).keep(walk);
        return walk.id();
    }
}
