// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.frame.FormFault;
import nl.deelwijzer.pages.signin.SignedIn;

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

import java.util.List;

/** The day whose law applies to a walk that has begun. */
@Controller
class DayPages {

    private final Standings standings;

    DayPages(Standings standings) {
        this.standings = standings;
    }

    @GetMapping("/afwegingen/{id}/dag")
    Mono<Rendering> day(
            @PathVariable String id, WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        return standings
                .of(session, id, user)
                .map(standing -> page(standing, Day.of(standing.walk().day()), List.of()));
    }

    @PostMapping("/afwegingen/{id}/dag")
    Mono<Rendering> change(
            @PathVariable String id,
            ServerWebExchange exchange,
            WebSession session,
            @SignedIn OAuth2AuthorizedClient user) {
        return Mono.zip(standings.of(session, id, user), exchange.getFormData().map(Day::of))
                .flatMap(both -> {
                    var before = both.getT1();
                    var day = both.getT2();
                    return day.faults().isEmpty()
                            ? standings
                                    .of(before.walk().on(day.day()), user)
                                    .map(after -> kept(before, after, session))
                                    .onErrorResume(
                                            Day::isRefused,
                                            refused ->
                                                    Mono.just(
                                                            page(before, day, Day.faults(refused))))
                            : Mono.just(page(before, day, day.faults()));
                });
    }

    private static Rendering kept(Standing before, Standing after, WebSession session) {
        var effect = Effect.ofDay(before.preview(), after.preview());
        Walks.of(session).keep(after.walk().with(effect));
        return Rendering.redirectTo(after.onward()).build();
    }

    private static Rendering page(Standing standing, Day day, List<FormFault> faults) {
        return Rendering.view("dag")
                .status(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .modelAttribute("standing", standing)
                .modelAttribute("day", day)
                .modelAttribute("faults", faults)
                .build();
    }
}
