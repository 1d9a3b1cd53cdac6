// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.frame.FormFault;
import nl.deelwijzer.pages.frame.PersonForm;
import nl.deelwijzer.pages.walk.CaseWalks;
import nl.deelwijzer.pages.walk.Walks;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.mock.web.server.MockWebSession;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.reactive.result.view.RedirectView;
import org.springframework.web.reactive.result.view.Rendering;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Recording where not every domain answers, against a gateway that says what it is told. */
@SpringBootTest(properties = "deelwijzer.local-suite=true")
class RecordPagesIT {

    private static final ScriptedGateway GATEWAY = new ScriptedGateway();

    private final MockWebSession session = new MockWebSession();
    private final RecordPages pages;
    private final CaseFilePages files;
    private final CaseStandings standings;
    private final Case known;
    private final OAuth2AuthorizedClient user;

    RecordPagesIT(
            @Autowired RecordPages pages,
            @Autowired CaseFilePages files,
            @Autowired CaseStandings standings,
            @Autowired CaseWalks walks,
            @Autowired ReactiveClientRegistrationRepository issuers) {
        this.pages = pages;
        this.files = files;
        this.standings = standings;
        this.known =
                Case.begin(
                        new Case.About("ZVH-1", Domain.POLICE),
                        List.of(part(walks, Domain.POLICE), part(walks, Domain.CARE)));
        Cases.of(session).keep(known);
        var issuer = issuers.findByRegistrationId("uitgever").block();
        this.user =
                new OAuth2AuthorizedClient(
                        Objects.requireNonNull(issuer),
                        "casusteam",
                        new OAuth2AccessToken(
                                OAuth2AccessToken.TokenType.BEARER,
                                "token",
                                Instant.EPOCH,
                                Instant.MAX));
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("deelwijzer.pages.gateway", GATEWAY::address);
    }

    @AfterAll
    static void close() {
        GATEWAY.close();
    }

    @Test
    void recordsWhatItCanAndTheRestLaterInTheSameCase() {
        GATEWAY.nextRecordingGives("DECIDED", "UNAVAILABLE");
        GATEWAY.nextRecordingGives("DECIDED");

        var half = record();
        assertThat(half.view()).isEqualTo("zaak-overzicht");
        assertThat(half.modelAttributes().get("faults"))
                .asInstanceOf(InstanceOfAssertFactories.list(FormFault.class))
                .singleElement()
                .extracting(FormFault::text)
                .asString()
                .startsWith("Zorg en hulpverlening: niet zeker vastgelegd.");
        assertThat(Walks.of(session).recorded("d-police")).isPresent();
        assertThat(Walks.of(session).recorded("d-care")).isEmpty();

        assertThat(record().view())
                .isInstanceOfSatisfying(
                        RedirectView.class,
                        it -> assertThat(it.getUrl()).isEqualTo(known.address() + "/overzicht"));
        assertThat(Walks.of(session).recorded("d-care")).isPresent();
        assertThat(GATEWAY.recordings(known.key()))
                .containsExactly(
                        recorded(List.of("police", "care"), ""), recorded(List.of("care"), ""));
        assertThat(Cases.of(session).find(known.id()))
                .hasValueSatisfying(it -> assertThat(it.open()).isEmpty());
    }

    @Test
    void tellsEveryDomainTheSamePersonAndKeepsThePersonOutOfTheFile() {
        GATEWAY.nextRecordingGives("DECIDED", "UNAVAILABLE");
        GATEWAY.nextRecordingGives("DECIDED");

        var _ = record("0000000000");
        var file = files.save(known.id(), session).blockOptional().orElseThrow().getBody();
        var _ = record("");

        assertThat(GATEWAY.recordings(known.key()))
                .contains(
                        recorded(List.of("police", "care"), "0000000000"),
                        recorded(List.of("care"), "0000000000"));
        assertThat(new String(Objects.requireNonNull(file), StandardCharsets.UTF_8))
                .contains("ZVH-1")
                .doesNotContain("0000000000");
        assertThat(Cases.of(session).find(known.id()))
                .hasValueSatisfying(it -> assertThat(it.person()).isEqualTo(PersonForm.NOBODY));
    }

    @Test
    void saysOnceThatTheNumberOfThePersonIsWrongAndKeepsItToBeMended() {
        GATEWAY.nextRecordingGives("REJECTED", "REJECTED");

        var refused = record("12");

        assertThat(refused.modelAttributes().get("faults"))
                .isEqualTo(List.of(new FormFault("nummer", "Nummer: Zo is geen nummer.")));
        assertThat(refused.modelAttributes().get("standing"))
                .isInstanceOfSatisfying(
                        CaseStanding.class,
                        it -> assertThat(it.known().person().nummer()).isEqualTo("12"));
    }

    @Test
    void recordsNothingThatTheUserDidNotSee() {
        var before = seen();
        var others = known.parts().stream().map(part -> part.to("Wijkteam 4")).toList();
        Cases.of(session).keep(known.with(known.about(), others));

        var refused = record("", before);

        assertThat(refused.view()).isEqualTo("zaak-overzicht");
        assertThat(refused.modelAttributes().get("faults"))
                .asInstanceOf(InstanceOfAssertFactories.list(FormFault.class))
                .singleElement()
                .extracting(FormFault::text)
                .asString()
                .startsWith("Intussen is er iets veranderd");
        assertThat(GATEWAY.recordings(known.key())).isEmpty();
    }

    private ScriptedGateway.Recording recorded(List<String> domains, String person) {
        return new ScriptedGateway.Recording(
                known.key(), domains, domains.stream().map(it -> person).toList());
    }

    private Rendering record() {
        return record("");
    }

    private Rendering record(String person) {
        return record(person, seen());
    }

    /** What the overview says now. */
    private String seen() {
        return standings.of(session, known.id(), user).blockOptional().orElseThrow().seen();
    }

    private Rendering record(String person, String seen) {
        var form =
                MockServerHttpRequest.post("/")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body("soort=bsn&nummer=" + person + "&gezien=" + seen);
        var exchange = MockServerWebExchange.from(form);
        return Objects.requireNonNull(pages.record(known.id(), exchange, session, user).block());
    }

    private Case.Part part(CaseWalks walks, Domain domain) {
        return new Case.Part(
                domain, "plan", "Plan", "Wijkteam 3", walks.begin(session, domain, "plan"));
    }
}
