// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.CaseAnswer;
import nl.deelwijzer.pages.api.Explanation;
import nl.deelwijzer.pages.api.Team;
import nl.deelwijzer.pages.frame.FormFault;
import nl.deelwijzer.pages.frame.PersonForm;
import nl.deelwijzer.pages.signin.SignedIn;
import nl.deelwijzer.pages.walk.CaseWalks;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Recording every decision of a case that is ready, in one action. */
@Controller
class RecordPages {

    private final CaseStandings standings;
    private final Team team;
    private final CaseWalks walks;

    RecordPages(CaseStandings standings, Team team, CaseWalks walks) {
        this.standings = standings;
        this.team = team;
        this.walks = walks;
    }

    @PostMapping("/zaken/{id}/vastleggen")
    Mono<Rendering> record(
            @PathVariable String id,
            ServerWebExchange exchange,
            WebSession session,
            @SignedIn OAuth2AuthorizedClient user) {
        return Mono.zip(standings.of(session, id, user), exchange.getFormData())
                .flatMap(both -> {
                    var form = both.getT2();
                    var standing = both.getT1().concerning(PersonForm.of(form));
                    Cases.of(session).keep(standing.known());
                    var isSeen = standing.seen().equals(form.getFirst("gezien"));
                    return recordOrAsk(standing, isSeen, session, user);
                });
    }

    private Mono<Rendering> recordOrAsk(
            CaseStanding standing,
            boolean isSeen,
            WebSession session,
            OAuth2AuthorizedClient user) {
        if (standing.ready().isEmpty()) {
            return Mono.just(toOverview(standing.known()));
        }
        var faults = isSeen ? standing.known().person().faults() : List.of(FormFault.UNSEEN);
        return faults.isEmpty()
                ? record(standing, session, user)
                        .onErrorResume(
                                ApiProblem.class,
                                problem ->
                                        Mono.just(
                                                CasePages.overview(
                                                        standing, FormFault.of(problem))))
                : Mono.just(CasePages.overview(standing, faults));
    }

    private Mono<Rendering> record(
            CaseStanding standing, WebSession session, OAuth2AuthorizedClient user) {
        var known = standing.known();
        var parts = standing.ready().stream().map(Answered::part).toList();
        return Mono.zip(standings.questions(session, parts), explanations(session, parts, user))
                .flatMap(both -> {
                    var asked = CaseStandings.asked(known, both.getT1());
                    return team.evaluate(user, asked.about(known.person().subject()), known.key())
                            .map(answer -> {
                                var answers = CaseStandings.byWalk(both.getT1(), answer);
                                var kept = known.with(answer.caseId(), made(answers));
                                keep(session, kept.settled(), both.getT2());
                                return faults(answer, missing(answers));
                            });
                })
                .flatMap(faults ->
                        faults.isEmpty()
                                ? Mono.just(toOverview(known))
                                : standings
                                        .of(session, known.id(), user)
                                        .map(now -> CasePages.overview(now, faults)));
    }

    private static List<Answered> missing(Map<String, Answered> answers) {
        return answers.values().stream().filter(it -> !it.isDecided()).toList();
    }

    private static Map<String, CaseAnswer.Walked> made(Map<String, Answered> answers) {
        var made = new HashMap<String, CaseAnswer.Walked>();
        answers.forEach((walk, answered) -> {
            if (answered.isDecided()) {
                made.put(walk, answered.told());
            }
        });
        return made;
    }

    /** Also each decision, so that the team can read it without the right to read all. */
    private void keep(WebSession session, Case kept, Map<String, Explanation> explanations) {
        Cases.of(session).keep(kept);
        for (var part : kept.parts()) {
            var made = kept.recorded().get(part.walk());
            var explanation = explanations.get(part.walk());
            if (made != null && explanation != null) {
                var decision = Answered.recorded(part, made).decision(kept);
                walks.recorded(session, part.walk(), decision, explanation);
            }
        }
    }

    /** By walk. */
    private Mono<Map<String, Explanation>> explanations(
            WebSession session, List<Case.Part> parts, OAuth2AuthorizedClient user) {
        return Flux.fromIterable(parts)
                .flatMap(part ->
                        walks.explained(session, part.walk(), user)
                                .map(explanation -> Map.entry(part.walk(), explanation))
                                .onErrorResume(ApiProblem.class, problem -> Mono.empty()))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** What is wrong with the number of the person is told once, not by every domain. */
    private static List<FormFault> faults(CaseAnswer answer, List<Answered> missing) {
        var person =
                answer.results().stream()
                        .flatMap(result -> Stream.ofNullable(result.problem()))
                        .flatMap(problem -> problem.errors().stream())
                        .filter(fault -> fault.location().startsWith("/subject"))
                        .map(FormFault::of)
                        .distinct()
                        .toList();
        return person.isEmpty() ? missing.stream().map(RecordPages::fault).toList() : person;
    }

    private static FormFault fault(Answered missing) {
        return new FormFault(
                FormFault.RECORD,
                missing.part().domain().title()
                        + ": niet zeker vastgelegd. "
                        + String.join(" ", missing.problems())
                        + " Wat al vastligt, wordt niet nog eens vastgelegd.");
    }

    private static Rendering toOverview(Case known) {
        return Rendering.redirectTo(known.address() + "/overzicht").build();
    }
}
