// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.frame.FormFault;
import nl.deelwijzer.pages.walk.CaseWalks;
import nl.deelwijzer.pages.walk.Walks;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.server.MockWebSession;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.reactive.result.view.RedirectView;
import org.springframework.web.reactive.result.view.Rendering;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Recording where not every domain answers, against a gateway that says what it is told. */
@SpringBootTest(properties = "deelwijzer.local-suite=true")
class RecordPagesIT {

    private static final ScriptedGateway GATEWAY = new ScriptedGateway();

    private final MockWebSession session = new MockWebSession();
    private final RecordPages pages;
    private final Case known;
    private final OAuth2AuthorizedClient user;

    RecordPagesIT(
            @Autowired RecordPages pages,
            @Autowired CaseWalks walks,
            @Autowired ReactiveClientRegistrationRepository issuers) {
        this.pages = pages;
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
        assertThat(GATEWAY.recordings())
                .containsExactly(
                        new ScriptedGateway.Recording(known.key(), List.of("police", "care")),
                        new ScriptedGateway.Recording(known.key(), List.of("care")));
        assertThat(Cases.of(session).find(known.id()))
                .hasValueSatisfying(it -> assertThat(it.open()).isEmpty());
    }

    private Rendering record() {
        return Objects.requireNonNull(pages.record(known.id(), session, user).block());
    }

    private Case.Part part(CaseWalks walks, Domain domain) {
        return new Case.Part(
                domain, "plan", "Plan", "Wijkteam 3", walks.begin(session, domain, "plan"));
    }
}
