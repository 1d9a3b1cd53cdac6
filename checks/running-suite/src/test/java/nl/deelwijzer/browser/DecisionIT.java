// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** A decision for whoever recorded it, and what others get to see of it. */
class DecisionIT {

    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final String CASE = "BESLISSING-" + UUID.randomUUID();
    private static final String NUMBER = "999990019"; // of the series for tests
    private static final ConcurrentLinkedQueue<String> ASKED = new ConcurrentLinkedQueue<>();

    private static Visit visit;
    private static String decision = "";

    @BeforeAll
    static void recordOneAboutAPerson() {
        visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        visit.page().onRequest(request -> ASKED.add(request.url()));
        visit.signIn("politie");
        visit.begin("police", "politie");
        visit.answerAll(Walks.permitted());
        visit.awaitHeading("Controleer uw antwoorden");
        visit.page().locator("#kenmerk").fill(CASE);
        visit.page().locator("#ontvanger").fill("College, afdeling Jeugd");
        visit.page().getByText("Over wie gaat het?").click();
        visit.page().locator("#nummer").fill("12");
        visit.button("Leg de beslissing vast").click();
        assertThat(visit.page().locator("#nummer-fout")).containsText("negen cijfers");
        visit.look("controle-met-persoon");
        visit.page().locator("#nummer").fill(NUMBER);
        visit.button("Leg de beslissing vast").click();
        visit.awaitHeading("De beslissing is vastgelegd");
        decision = visit.page().url().replaceAll(".*/", "");
    }

    @Test
    void canBeFoundByThePersonWhoseNumberNeverStandsInAnAddress() {
        var search =
                Map.of(
                        "subject",
                        Map.of("scheme", "bsn", "value", NUMBER),
                        "caseReference",
                        CASE,
                        "reason",
                        "Toets");

        await("the decision about the person")
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        Calls.send(
                                        Calls.post(
                                                SUITE.gateway()
                                                        .to(
                                                                "/audit/v1/decisions/_search",
                                                                "auditor-demo"),
                                                search))
                                .body()
                                .contains(decision));
        assertThat(ASKED).isNotEmpty().noneMatch(url -> url.contains(NUMBER));
        assertThat(visit.page().content()).doesNotContain(NUMBER);
    }

    @Test
    void goesAlongAsAFileAsTheServiceGaveIt() throws Exception {
        visit.open("/beslissingen/" + decision);
        var file = visit.page().waitForDownload(() -> visit.link("Download de beslissing").click());
        var saved = Calls.JSON.readTree(Files.readString(file.path()));

        assertThat(file.suggestedFilename()).isEqualTo("beslissing-" + decision + ".json");
        assertThat(saved.at("/id").asString()).isEqualTo(decision);
        assertThat(saved.at("/outcome/id").asString()).isEqualTo("mag-verstrekken-college");
        assertThat(saved.at("/path").size()).isEqualTo(Walks.permitted().size());
        assertThat(visit.page().navigate("/beslissingen/" + decision + "/tekening.svg").text())
                .contains("<svg");
    }

    @Test
    void printsWhatCountsAndNoButtons() throws Exception {
        visit.open("/beslissingen/" + decision);
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var shown : List.of(".outcome", ".facts", "#voorwaarden-kop", ".wide-steps")) {
            assertThat(visit.page().locator(shown).first()).isVisible();
        }
        for (var hidden : List.of(".top nav", ".account", ".foot", "button >> nth=0", ".panel")) {
            assertThat(visit.page().locator(hidden).first()).isHidden();
        }
        var pdf = visit.page().pdf(new Page.PdfOptions().setFormat("A4"));
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-");
        assertThat(text.split("/Type /Page\\b", -1).length - 1).as("pages").isBetween(1, 6);
        Visit.keep("beslissing.pdf", pdf);
    }

    @Test
    void tellsAColleagueWhoCanOpenItAndOpensForWhoeverMayRead() {
        var colleague = CHROMIUM.visit(SUITE.address("gateway"), true);
        colleague.signIn("gemeente");
        var link = "/beslissingen/" + decision;
        assertThat(colleague.page().navigate(link).status()).isEqualTo(403);
        assertThat(colleague.page().locator("main"))
                .containsText("wie vastgelegde beslissingen mag lezen");
        assertThat(colleague.page().locator("main")).containsText(decision);
        assertThat(colleague.page().navigate(link + "/bestand").status()).isEqualTo(404);
        colleague.look("beslissing-dicht");

        var auditor = CHROMIUM.visit(SUITE.address("gateway"), true);
        auditor.signIn("toezicht");
        auditor.open(link);
        assertThat(auditor.page().locator("main")).containsText(CASE);
    }

    @Test
    void asksColleaguesWhoAreNotKnownYetToSignInFirst() {
        var stranger = CHROMIUM.visit(SUITE.address("gateway"), true);
        var _ = stranger.page().navigate("/beslissingen/" + decision);

        assertThat(stranger.page()).hasURL(Pattern.compile("/oauth2/authorize"));
    }
}
