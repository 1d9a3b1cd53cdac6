// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import nl.deelwijzer.pages.api.Audit;
import nl.deelwijzer.pages.api.Oversight;
import nl.deelwijzer.pages.frame.DutchTime;
import nl.deelwijzer.pages.signin.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

import reactor.core.publisher.Mono;

import java.time.LocalDate;

/** What may or must be destroyed; this page destroys nothing. */
@Controller
class DuePages {

    private final Oversight oversight;

    DuePages(Oversight oversight) {
        this.oversight = oversight;
    }

    /** A decision in the list. */
    record Line(
            String id,
            String caseReference,
            String plan,
            String recorded,
            String standing,
            String from,
            String until) {}

    @GetMapping("/toezicht/bewaren")
    Mono<Rendering> due(@SignedIn OAuth2AuthorizedClient user) {
        return oversight
                .due(user)
                .map(due ->
                        Rendering.view("bewaren")
                                .modelAttribute("day", DutchTime.of(due.asOf()))
                                .modelAttribute("more", due.nextCursor() != null)
                                .modelAttribute(
                                        "lines",
                                        due.decisions().stream().map(DuePages::line).toList())
                                .build());
    }

    private static Line line(Audit.DueDecision due) {
        return new Line(
                due.id(),
                due.caseReference() == null ? "" : due.caseReference(),
                due.plan(),
                DutchTime.of(due.recordedAt()),
                standing(due.standing()),
                day(due.keepUntilDate()),
                day(due.goneByDate()));
    }

    private static String standing(String code) {
        return switch (code) {
            case "MAY_GO" -> "Mag weg";
            case "MUST_GO" -> "Moet weg";
            case "HELD" -> "Bewaarplicht";
            case "CONFLICT" -> "Termijnen spreken elkaar tegen";
            default -> code;
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "onbekend" : DutchTime.of(day);
    }
}
