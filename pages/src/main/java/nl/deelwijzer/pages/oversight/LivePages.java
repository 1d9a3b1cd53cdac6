// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import nl.deelwijzer.pages.api.Decision;
import nl.deelwijzer.pages.api.Oversight;
import nl.deelwijzer.pages.signin.SignedIn;

import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Flux;

/** New decisions, for a list that is open: those that its search would find. */
@Controller
class LivePages {

    private final Oversight oversight;
    private final Closing closing;

    LivePages(Oversight oversight, Closing closing) {
        this.oversight = oversight;
        this.closing = closing;
    }

    /** Rows of the list as events named {@code row}; the others say only how far it is. */
    @GetMapping(path = "/toezicht/nieuw", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<Row>> rows(
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String after,
            WebSession session,
            @SignedIn OAuth2AuthorizedClient user) {
        var wanted = Wanted.of(session);
        return oversight
                .follow(user, wanted.whole(), after, wanted.at("reden"))
                .map(LivePages::event)
                .takeUntilOther(closing.signal());
    }

    private static ServerSentEvent<Row> event(ServerSentEvent<String> event) {
        var row = ServerSentEvent.<Row>builder();
        if (event.id() != null) {
            row.id(event.id());
        }
        if (event.data() == null) {
            return row.comment("").build();
        }
        return row.event("row").data(Row.of(Decision.read(event.data()))).build();
    }
}
