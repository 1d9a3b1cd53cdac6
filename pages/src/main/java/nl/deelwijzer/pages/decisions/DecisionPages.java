// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.decisions;

import nl.deelwijzer.pages.PagesSettings;
import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.Audit;
import nl.deelwijzer.pages.api.Decision;
import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.api.Explanation;
import nl.deelwijzer.pages.api.Oversight;
import nl.deelwijzer.pages.api.Records;
import nl.deelwijzer.pages.frame.DutchTime;
import nl.deelwijzer.pages.frame.DutchWords;
import nl.deelwijzer.pages.signin.SignedIn;
import nl.deelwijzer.pages.signin.Visitor;
import nl.deelwijzer.pages.walk.Walks;

import org.jspecify.annotations.Nullable;
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

import java.util.stream.Collectors;

/** A recorded decision: for whoever recorded it in this session, and for whoever may read all. */
@Controller
class DecisionPages {

    private final Records records;
    private final Oversight oversight;
    private final PagesSettings settings;

    DecisionPages(Records records, Oversight oversight, PagesSettings settings) {
        this.records = records;
        this.oversight = oversight;
        this.settings = settings;
    }

    @GetMapping("/beslissingen/{id}")
    Mono<Rendering> decision(
            @PathVariable String id,
            ServerWebExchange exchange,
            WebSession session,
            @SignedIn OAuth2AuthorizedClient user) {
        return Visitor.of(exchange)
                .flatMap(visitor ->
                        visitor.audits()
                                ? audited(id, user, null)
                                        .onErrorResume(
                                                DecisionPages::isNotThereYet,
                                                notYet -> own(id, session))
                                : own(id, session));
    }

    private static boolean isNotThereYet(Throwable thrown) {
        return thrown instanceof ApiProblem problem && problem.status() == 404;
    }

    /** Tells whoever may not read it what it is; the same whether it exists or not. */
    private static Rendering closed(String id) {
        return Rendering.view("beslissing-dicht")
                .status(HttpStatus.FORBIDDEN)
                .modelAttribute("id", id)
                .build();
    }

    private Mono<Rendering> own(String id, WebSession session) {
        return Mono.justOrEmpty(Walks.of(session).recorded(id))
                .map(own ->
                        page(own.decision(), own.explanation())
                                .modelAttribute("own", true)
                                .modelAttribute("file", own.written() != null)
                                .build())
                .defaultIfEmpty(closed(id));
    }

    @PostMapping("/beslissingen/{id}/naspelen")
    Mono<Rendering> replay(@PathVariable String id, @SignedIn OAuth2AuthorizedClient user) {
        return oversight.replay(user, id).flatMap(replay -> audited(id, user, replay));
    }

    private Mono<Rendering> audited(
            String id, OAuth2AuthorizedClient user, Audit.@Nullable Replay replay) {
        return Mono.zip(records.one(user, id), records.explained(user, id), oversight.logs(user))
                .map(all -> {
                    var page =
                            page(all.getT1(), all.getT2())
                                    .modelAttribute("keys", keys(all.getT3()));
                    return (replay == null ? page : page.modelAttribute("replay", replay)).build();
                });
    }

    private static String keys(Audit.Logs logs) {
        return logs.logs().stream().map(Audit.Log::verifierKey).collect(Collectors.joining(" "));
    }

    private Rendering.Builder<?> page(Decision decision, Explanation explanation) {
        return Rendering.view("beslissing")
                .modelAttribute("decision", decision)
                .modelAttribute("own", false)
                .modelAttribute("aspects", DutchWords.allAspects())
                .modelAttribute("file", false)
                .modelAttribute("explanation", explanation)
                .modelAttribute("outcome", decision.outcome())
                .modelAttribute("pending", decision.pending())
                .modelAttribute(
                        "domain",
                        Domain.named(decision.domain())
                                .map(Domain::title)
                                .orElse(decision.domain()))
                .modelAttribute("decidedAt", DutchTime.of(decision.decidedAt()))
                .modelAttribute("link", settings.address() + "/beslissingen/" + decision.id());
    }
}
