// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;

/** The round of an auditor. */
class OversightIT {

    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final String CASE = "TOEZICHT-" + UUID.randomUUID();
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static String decision = "";

    @BeforeAll
    static void recordADecisionThatTheLogHas() {
        decision = Recorded.policeDecision(SUITE.gateway(), CASE);
        await("a receipt of the decision")
                .atMost(PATIENCE)
                .until(() ->
                        Calls.send(
                                                SUITE.gateway()
                                                        .to(
                                                                "/audit/v1/decisions/"
                                                                        + decision
                                                                        + "/receipt",
                                                                "auditor-demo"))
                                        .statusCode()
                                == 200);
    }

    @Test
    void findsADecisionAndChecksItsProofInTheBrowser() {
        var visit = visit();
        visit.open("/toezicht");
        visit.page().locator("#kenmerk").fill(CASE);
        visit.button("Zoek").click();
        assertThat(visit.page().locator("tbody tr")).hasCount(1);
        visit.look("toezicht");
        visit.page().locator("tbody a").click();
        visit.awaitHeading("De beslissing is vastgelegd");
        visit.button("Controleer het bewijs in deze browser").click();
        assertThat(visit.page().locator("[data-proof] [role=status] p")).hasText("Alles klopt.");
        assertThat(visit.page().locator(".checks .good")).hasCount(4);
        visit.look("beslissing-controle");
        visit.button("Loop de beslissing opnieuw door").click();
        assertThat(visit.page().locator(".effect"))
                .containsText("Opnieuw doorlopen geeft precies dezelfde beslissing.");
    }

    @Test
    void countsAndShowsTheLogsAndWhatMayGo() {
        var visit = visit();
        visit.open("/toezicht/cijfers");
        assertThat(visit.page().locator(".chart")).not().hasCount(0);
        visit.look("cijfers");
        visit.open("/toezicht/logboeken");
        assertThat(visit.page().locator("main")).containsText("getuige");
        visit.page().locator("#inhoud form button").first().click();
        await("the recomputation of the first log")
                .atMost(PATIENCE)
                .untilAsserted(() -> {
                    visit.open("/toezicht/logboeken");
                    assertThat(visit.page().locator("main").textContent()).contains("Alles klopt");
                });
        visit.look("logboeken");
        visit.open("/toezicht/bewaren");
        visit.look("bewaren");
    }

    @Test
    void takesAlongWhatWasFoundAndKeepsWhatWasLookedForOutOfTheAddress() throws Exception {
        var visit = visit();
        visit.open("/toezicht");
        visit.page().locator("#kenmerk").fill(CASE);
        visit.button("Zoek").click();
        assertThat(visit.page().locator("tbody tr")).hasCount(1);
        assertThat(visit.page().url()).doesNotContain(CASE);
        var export =
                visit.page()
                        .waitForDownload(
                                () -> visit.link("Download alles wat gevonden is (csv)").click());

        assertThat(Files.readString(export.path())).contains(decision, CASE);
    }

    @Test
    void isClosedToWhoeverMayNotReadDecisions() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        visit.signIn("politie");

        for (var path : new String[] {"/toezicht", "/toezicht/logboeken", "/toezicht/uitvoer"}) {
            assertThat(visit.page().navigate(path).status()).as(path).isEqualTo(403);
        }
        assertThat(visit.page().navigate("/beslissingen/" + decision).status()).isEqualTo(403);
        assertThat(visit.page().locator("main"))
                .containsText("wie vastgelegde beslissingen mag lezen");
        visit.look("beslissing-dicht");
    }

    @Test
    void putsANewDecisionOnTopOfTheListThatIsOpen() {
        var visit = visit();
        visit.open("/toezicht");
        assertThat(visit.page().locator("[data-live]")).isVisible();
        var other = CASE + "-NIEUW";
        var made = Recorded.policeDecision(SUITE.gateway(), other);

        assertThat(visit.page().locator("tbody tr.new").first()).containsText(other);
        assertThat(visit.page().locator("tbody tr.new a").first())
                .hasAttribute("href", "/beslissingen/" + made);
        visit.look("toezicht-nieuw");
        assertThat(visit.link("Ververs")).isVisible();
    }

    @Test
    void fetchesTheListAgainWithoutScripts() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), false);
        visit.signIn("toezicht");
        visit.open("/toezicht");
        assertThat(visit.page().locator("[data-live]")).isHidden();
        var other = CASE + "-VERVERST";
        var _ = Recorded.policeDecision(SUITE.gateway(), other);

        await("the decision in the list")
                .atMost(PATIENCE)
                .untilAsserted(() -> {
                    visit.link("Ververs").click();
                    assertThat(visit.page().locator("tbody").textContent()).contains(other);
                });
    }

    @Test
    void showsWhoLooked() {
        var visit = visit();
        visit.open("/beslissingen/" + decision);
        visit.open("/toezicht/inzage");
        assertThat(visit.page().locator("tbody")).containsText("toezicht");
        visit.look("inzage");
        visit.page().locator("#soort").selectOption("DESTROY");
        visit.button("Toon").click();
        assertThat(visit.page().locator("main")).containsText("Niets gevonden.");
    }

    private static Visit visit() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        visit.signIn("toezicht");
        return visit;
    }
}
