// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.Audit;
import nl.deelwijzer.pages.api.Oversight;
import nl.deelwijzer.pages.frame.DutchTime;
import nl.deelwijzer.pages.signin.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Optional;

/** How the logs stand, and recomputing one. */
@Controller
class LogPages {

    private final Oversight oversight;

    LogPages(Oversight oversight) {
        this.oversight = oversight;
    }

    /**
     * A log as the page shows it.
     *
     * @param checkpoint the newest; null where there is none yet
     * @param inspected in words, what the last recomputation found
     */
    record Shown(Audit.Log log, @Nullable Checkpoint checkpoint, String inspected) {}

    @GetMapping("/toezicht/logboeken")
    Mono<Rendering> logs(@SignedIn OAuth2AuthorizedClient user) {
        return oversight
                .logs(user)
                .flatMapMany(logs -> Flux.fromIterable(logs.logs()))
                .flatMapSequential(log -> shown(log, user))
                .collectList()
                .map(logs -> Rendering.view("logboeken").modelAttribute("logs", logs).build());
    }

    @PostMapping("/toezicht/logboeken/{log}/controle")
    Mono<Rendering> inspect(@PathVariable int log, @SignedIn OAuth2AuthorizedClient user) {
        return oversight
                .inspect(user, log)
                .map(begun -> Rendering.redirectTo("/toezicht/logboeken").build());
    }

    private Mono<Shown> shown(Audit.Log log, OAuth2AuthorizedClient user) {
        var checkpoint = oversight.checkpoint(user, log.number()).map(Checkpoint::of);
        return Mono.zip(
                orNone(checkpoint.onErrorComplete(LogPages::isNotThereYet)),
                orNone(oversight.inspection(user, log.number())),
                (newest, inspection) ->
                        new Shown(log, newest.orElse(null), inWords(inspection.orElse(null))));
    }

    private static <T> Mono<Optional<T>> orNone(Mono<T> some) {
        return some.map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private static boolean isNotThereYet(Throwable thrown) {
        return thrown instanceof ApiProblem problem && problem.status() == 404;
    }

    private static String inWords(Audit.@Nullable Inspection inspection) {
        if (inspection == null) {
            return "Nog niet nagerekend.";
        }
        var when = " (begonnen op " + DutchTime.of(inspection.startedAt()) + ")";
        return switch (inspection.status()) {
            case "RUNNING" ->
                    "Bezig: %d van %d regels%s."
                            .formatted(inspection.checked(), inspection.size(), when);
            case "SOUND" -> "Alles klopt: %d regels%s.".formatted(inspection.checked(), when);
            case "DAMAGED" ->
                    "Er klopt iets niet: %d fouten%s.".formatted(inspection.damageCount(), when);
            default -> "Afgebroken" + when + ".";
        };
    }
}
