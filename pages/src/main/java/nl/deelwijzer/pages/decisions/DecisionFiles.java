// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.decisions;

import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.api.Plans;
import nl.deelwijzer.pages.api.Records;
import nl.deelwijzer.pages.frame.Download;
import nl.deelwijzer.pages.frame.Drawings;
import nl.deelwijzer.pages.signin.SignedIn;
import nl.deelwijzer.pages.walk.Walks;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.WebSession;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;

/** What somebody can take along of a recorded decision. */
@Controller
class DecisionFiles {

    private final Records records;
    private final Plans plans;

    DecisionFiles(Records records, Plans plans) {
        this.records = records;
        this.plans = plans;
    }

    /** For whoever may read all: what it takes to check the decision elsewhere. */
    @GetMapping("/beslissingen/{id}/ontvangstbewijs")
    Mono<ResponseEntity<byte[]>> receipt(
            @PathVariable String id, @SignedIn OAuth2AuthorizedClient user) {
        return records.receipt(user, id).map(receipt -> file("ontvangstbewijs", id, receipt));
    }

    /** For whoever recorded it in this session: the decision as its service gave it. */
    @GetMapping("/beslissingen/{id}/bestand")
    Mono<ResponseEntity<byte[]>> decision(@PathVariable String id, WebSession session) {
        return recorded(id, session)
                .flatMap(own -> Mono.justOrEmpty(own.written()))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .map(written -> file("beslissing", id, written.getBytes(StandardCharsets.UTF_8)));
    }

    /** For whoever recorded it in this session: the plan with the way that was walked. */
    @GetMapping("/beslissingen/{id}/tekening.svg")
    Mono<ResponseEntity<byte[]>> drawing(
            @PathVariable String id, WebSession session, @SignedIn OAuth2AuthorizedClient user) {
        return recorded(id, session).flatMap(own -> drawn(own, user)).map(Drawings::svg);
    }

    private Mono<byte[]> drawn(Walks.Recorded own, OAuth2AuthorizedClient user) {
        var decision = own.decision();
        return Mono.zip(
                        Mono.justOrEmpty(Domain.named(decision.domain())),
                        Mono.justOrEmpty(own.walked()))
                .flatMap(both ->
                        plans.drawn(user, both.getT1(), decision.plan().id(), both.getT2()));
    }

    private static Mono<Walks.Recorded> recorded(String id, WebSession session) {
        return Mono.justOrEmpty(Walks.of(session).recorded(id))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static ResponseEntity<byte[]> file(String name, String id, byte[] content) {
        return Download.json(name + "-" + id + ".json", content);
    }
}
