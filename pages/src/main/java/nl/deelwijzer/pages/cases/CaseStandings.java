// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.pages.api.Answers;
import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.CaseAnswer;
import nl.deelwijzer.pages.api.Team;
import nl.deelwijzer.pages.walk.CaseWalks;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks all domains of a case at once how far they are. */
@Component
class CaseStandings {

    private final Team team;
    private final CaseWalks walks;

    CaseStandings(Team team, CaseWalks walks) {
        this.team = team;
        this.walks = walks;
    }

    /** A part and what to ask of its domain. */
    record Question(Case.Part part, Answers.Request request) {}

    /** The case with this id; not found where the session has none. */
    Mono<CaseStanding> of(WebSession session, String id, OAuth2AuthorizedClient user) {
        return find(session, id)
                .flatMap(known ->
                        questions(session, known.open())
                                .flatMap(questions -> preview(known, questions, user))
                                .map(open -> standing(session, known, open)));
    }

    static Mono<Case> find(WebSession session, String id) {
        return Mono.justOrEmpty(Cases.of(session).find(id))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** What to ask; without the domains whose plan cannot be had now. */
    Mono<List<Question>> questions(WebSession session, List<Case.Part> parts) {
        return Flux.fromIterable(parts)
                .flatMapSequential(part ->
                        walks.request(session, part.walk(), part.recipient())
                                .map(request -> new Question(part, request))
                                .onErrorResume(ApiProblem.class, silent -> Mono.empty()))
                .collectList();
    }

    static Team.Asked asked(Case known, List<Question> questions) {
        var about = known.about();
        return new Team.Asked(
                about.reference(),
                about.broughtBy().word(),
                questions.stream()
                        .map(it -> new Team.Question(it.part().domain().word(), it.request()))
                        .toList());
    }

    /** By walk. */
    private Mono<Map<String, Answered>> preview(
            Case known, List<Question> questions, OAuth2AuthorizedClient user) {
        return questions.isEmpty()
                ? Mono.just(Map.of())
                : team.preview(user, asked(known, questions))
                        .map(answer -> byWalk(questions, answer));
    }

    static Map<String, Answered> byWalk(List<Question> questions, CaseAnswer answer) {
        var answers = new HashMap<String, Answered>();
        for (int i = 0; i < questions.size(); i++) {
            var part = questions.get(i).part();
            answers.put(part.walk(), Answered.of(part, answer.results().get(i)));
        }
        return answers;
    }

    private CaseStanding standing(WebSession session, Case known, Map<String, Answered> open) {
        var answers =
                known.parts().stream()
                        .map(part -> {
                            var made = known.recorded().get(part.walk());
                            return made == null
                                    ? open.getOrDefault(part.walk(), Answered.silent(part))
                                    : Answered.recorded(part, made);
                        })
                        .toList();
        return new CaseStanding(known, answers, seen(session, known, answers));
    }

    /** Of whatever would be recorded. */
    private String seen(WebSession session, Case known, List<Answered> answers) {
        var ready =
                answers.stream()
                        .filter(Answered::isReady)
                        .map(Answered::part)
                        .map(part -> walks.key(session, part.walk()) + " " + part.recipient());
        var all = known.about().reference() + "\n" + ready.collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
