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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;

import reactor.core.publisher.Mono;

import java.util.Map;

/** Who looked at decisions, and what was done with them; looking here is recorded too. */
@Controller
class ReadPages {

    private static final int ROWS = 50;

    private static final Map<String, String> ACTIONS =
            Map.of(
                    "READ", "Bekeken",
                    "DESTROY", "Vernietigd",
                    "HOLD", "Bewaarplicht gelegd",
                    "RELEASE", "Bewaarplicht opgeheven");

    private final Oversight oversight;

    ReadPages(Oversight oversight) {
        this.oversight = oversight;
    }

    /**
     * A line of the list.
     *
     * @param decision id; empty where it was about more than one
     * @param who as the token of the reader said
     */
    record Line(String when, String what, String decision, String subject, String who, String why) {

        /** Without who it was. */
        @Override
        public String toString() {
            return "Line[" + when + "]";
        }
    }

    @GetMapping("/toezicht/inzage")
    Mono<Rendering> reads(
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String vanaf,
            @SignedIn OAuth2AuthorizedClient user) {
        var action = ACTIONS.containsKey(soort) ? soort : "";
        var search =
                new Audit.ReadSearch(orNull(action), null, null, null, null, orNull(vanaf), ROWS);
        return oversight
                .reads(user, search)
                .map(found ->
                        Rendering.view("inzage")
                                .modelAttribute("actions", ACTIONS)
                                .modelAttribute("action", action)
                                .modelAttribute("later", !vanaf.isEmpty())
                                .modelAttribute(
                                        "more",
                                        found.nextCursor() == null ? "" : found.nextCursor())
                                .modelAttribute(
                                        "lines",
                                        found.reads().stream().map(ReadPages::line).toList())
                                .build());
    }

    private static Line line(Audit.Read read) {
        return new Line(
                DutchTime.of(read.recordedAt()),
                what(read),
                orEmpty(read.decision()),
                read.bySubject() ? "Op persoon gezocht" : orEmpty(read.caseReference()),
                who(read.actor()),
                orEmpty(read.reason()));
    }

    private static String what(Audit.Read read) {
        var action = ACTIONS.getOrDefault(read.action(), read.action());
        var detail = ReadWords.of(read.operation());
        var refused = read.result() >= 400 ? " (geweigerd)" : "";
        return (detail.isEmpty() ? action : action + ": " + detail) + refused;
    }

    private static String who(Audit.@Nullable Actor actor) {
        return actor == null ? "" : orEmpty(actor.sub() == null ? actor.client() : actor.sub());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
