// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static nl.deelwijzer.browser.Recorded.PERSON;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;

import nl.deelwijzer.browser.Visit.Given;
import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

/** Several domains about one case, by a case team and by the auditor afterwards. */
class CaseTeamIT {

    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final String TOGETHER = "Alles bij elkaar";
    private static final String RECORDED = "De zaak is vastgelegd";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Map<String, Given> MAY_NOT_USE =
            Map.of("aanmelder-deelnemer", Given.of("nee"));
    private static final Map<String, Given> GIVES_NO_CARE =
            Map.of("soort-beroepsgeheim", Given.of("geen-zorg-of-hulp"));

    @Test
    void bringsThreeDomainsTogetherAndRecordsThemInOneAction() {
        var visit = visit(true);
        begin(visit);
        take(visit, "police", "riec-casusanalyse-2013", "College, afdeling Jeugd");
        take(visit, "municipality", "riec-signaal", "RIEC, analyse");
        take(visit, "care", "zorg", "Wijkteam 3");
        visit.button("Begin de zaak").click();
        visit.awaitHeading("Zaak TOETS-3");
        assertThat(visit.page().locator(".tasks"))
                .containsText("Dit plan geldt vandaag niet. Kies een ander plan.");
        assertThat(visit.page().locator(".tasks .tag").getByText("Nog niet gestart")).hasCount(2);
        visit.look("zaak-begonnen");
        visit.link("Kies een ander plan voor Politie").click();
        visit.page().locator("#plan-police").selectOption("politie");
        visit.button("Bewaar de wijziging").click();
        walk(visit, "Begin met Gemeente", MAY_NOT_USE);
        walk(visit, "Begin met Politie", Walks.permitted());
        visit.link("Bekijk alles bij elkaar").click();
        visit.awaitHeading(TOGETHER);
        assertThat(visit.page().locator("article").last()).containsText("Nog te beantwoorden");
        assertThat(visit.button("Leg 2 beslissingen vast")).isVisible();
        visit.look("zaak-onderweg");
        var _ = visit.page().goBack();
        walk(visit, "Begin met Zorg en hulpverlening", GIVES_NO_CARE);
        visit.look("zaak-afgerond");
        visit.link("Bekijk alles bij elkaar").click();
        seesTheContradictionTheMatrixAndTheDrawing(visit);
        visit.page().getByText("Over wie gaat het?").click();
        visit.page().locator("#nummer").fill("12");
        visit.button("Leg 3 beslissingen vast").click();
        assertThat(visit.page().locator("#nummer-fout")).containsText("negen cijfers");
        visit.page().locator("#nummer").fill(PERSON);
        visit.look("zaak-overzicht");
        visit.button("Leg 3 beslissingen vast").click();
        visit.awaitHeading(RECORDED);
        visit.look("zaak-vastgelegd");
        assertThat(visit.page().content()).doesNotContain(PERSON);
        var number = visit.page().locator(".id").textContent();
        visit.link("Bekijk de beslissing van Politie").click();
        visit.awaitHeading("De beslissing is vastgelegd");
        visit.link("Terug naar de zaak").click();
        visit.awaitHeading(RECORDED);
        isSeenByTheAuditor(number);
    }

    private static void seesTheContradictionTheMatrixAndTheDrawing(Visit visit) {
        visit.awaitHeading(TOGETHER);
        assertThat(visit.page().locator(".contradictions"))
                .containsText("De politie mag of moet aan de gemeente verstrekken.");
        assertThat(visit.page().locator(".matrix tbody tr")).hasCount(3);
        assertThat(visit.page().locator(".matrix tbody tr").first())
                .containsText("College, afdeling Jeugd (de gemeente)");
        assertThat(visit.page().locator(".drawing img")).isVisible();
        await("the drawing")
                .atMost(PATIENCE)
                .until(() ->
                        (Boolean)
                                visit.page()
                                        .evaluate(
                                                "document.querySelector('.drawing img').naturalWidth"
                                                        + " > 100"));
    }

    private static void isSeenByTheAuditor(String number) {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        visit.signIn("toezicht");
        await("the three decisions in the case")
                .atMost(PATIENCE)
                .untilAsserted(() -> {
                    var _ = visit.page().navigate("/toezicht/zaken/" + number);
                    assertThat(visit.page().locator(".matrix tbody tr").count()).isEqualTo(3);
                });
        assertThat(visit.page().locator(".contradictions")).containsText("Tegenspraak");
        visit.look("toezicht-zaak");
        visit.link("Politie aan College, afdeling Jeugd (de gemeente)").click();
        visit.link("Bekijk de hele zaak").click();
        visit.awaitHeading("Zaak TOETS-3");
        visit.open("/toezicht");
        visit.page().locator("details.more > summary").click();
        visit.page().locator("#nummer").fill(PERSON);
        visit.page().locator("#reden").fill("Toets");
        visit.page().locator("#kenmerk").fill("TOETS-3");
        visit.button("Zoek").click();
        assertThat(visit.page().locator("tbody tr")).hasCount(3);
    }

    @Test
    void worksWithTheKeyboardOnly() {
        var visit = visit(true);
        visit.open("/zaken/nieuw");
        Keyboard.type(visit, "kenmerk", "TOETS-3");
        Keyboard.choose(visit, "ingebracht", "police");
        Keyboard.choose(visit, "plan-police", "politie");
        Keyboard.type(visit, "ontvanger-police", "College, afdeling Jeugd");
        Keyboard.choose(visit, "plan-municipality", "riec-signaal");
        Keyboard.type(visit, "ontvanger-municipality", "RIEC, analyse");
        Keyboard.press(visit, "Begin de zaak");
        visit.awaitHeading("Zaak TOETS-3");
        walkByKeyboard(visit, "Begin met Politie", Walks.permitted());
        walkByKeyboard(visit, "Begin met Gemeente", MAY_NOT_USE);
        Keyboard.press(visit, "Bekijk alles bij elkaar");
        visit.awaitHeading(TOGETHER);
        assertThat(visit.page().locator(".matrix tbody tr")).hasCount(2);
        Keyboard.press(visit, "Leg 2 beslissingen vast");
        visit.awaitHeading(RECORDED);
    }

    private static void walkByKeyboard(Visit visit, String link, Map<String, Given> answers) {
        Keyboard.press(visit, link);
        answers.forEach((question, given) -> Keyboard.answer(visit, question, given));
        visit.awaitHeading("Controleer uw antwoorden");
        Keyboard.press(visit, "Klaar, terug naar de zaak");
        visit.awaitHeading("Zaak TOETS-3");
    }

    @Test
    void losesNothingWhileADomainIsSilent() {
        var visit = visit(true);
        begin(visit);
        take(visit, "police", "politie", "College, afdeling Jeugd");
        take(visit, "municipality", "riec-signaal", "RIEC, analyse");
        visit.button("Begin de zaak").click();
        walk(visit, "Begin met Gemeente", MAY_NOT_USE);
        visit.link("Begin met Politie").click();
        visit.answerAll(Walks.begun());
        visit.awaitQuestion("soort-gegevens");
        try (var _ = SUITE.silence("police")) {
            assertThat(visit.page().reload().status()).isEqualTo(503);
            visit.awaitHeading("De dienst antwoordt nu niet");
            assertThat(visit.link("Probeer opnieuw")).isVisible();
            visit.look("fout-domein-stil");
            visit.link("Zaken").click();
            visit.link("Zaak TOETS-3").click();
            assertThat(visit.page().locator(".tasks .tag")).hasText("Antwoordt nu niet");
            assertThat(visit.page().locator(".tasks .done")).hasText("Afgerond");
            visit.look("zaak-domein-stil");
        }
        var _ = visit.page().reload();
        assertThat(visit.page().locator(".tasks"))
                .containsText(Walks.begun().size() + " vragen beantwoord");
        visit.link("Ga verder met Politie").click();
        visit.awaitQuestion("soort-gegevens");
        assertThat(visit.page().locator("aside .steps li")).hasCount(Walks.begun().size());
    }

    @Test
    void worksWithoutScripts() {
        var visit = visit(false);
        begin(visit);
        take(visit, "police", "politie", "College, afdeling Jeugd");
        take(visit, "municipality", "riec-signaal", "RIEC, analyse");
        visit.button("Begin de zaak").click();
        walk(visit, "Begin met Politie", Walks.permitted());
        walk(visit, "Begin met Gemeente", MAY_NOT_USE);
        visit.link("Bekijk alles bij elkaar").click();
        assertThat(visit.page().locator(".contradictions li")).hasCount(1);
        assertThat(visit.page().locator("article .note"))
                .containsText("dit plan volgt een concept dat nog niet geldt");
        visit.button("Leg 2 beslissingen vast").click();
        visit.awaitHeading(RECORDED);
        assertThat(visit.page().locator("#vastleggen")).hasCount(0);
    }

    @Test
    void goesOnFromAFileAndAfterAReload() throws Exception {
        var visit = visit(true);
        begin(visit);
        take(visit, "police", "politie", "College, afdeling Jeugd");
        take(visit, "municipality", "riec-signaal", "RIEC, analyse");
        visit.button("Begin de zaak").click();
        walk(visit, "Begin met Gemeente", MAY_NOT_USE);
        visit.link("Alle zaken").click();
        visit.look("zaken");
        visit.link("Zaak TOETS-3").click();
        visit.link("Bekijk of wijzig antwoorden van Gemeente").click();
        visit.awaitHeading("Controleer uw antwoorden");
        assertThat(visit.button("Leg de beslissing vast")).hasCount(0);
        visit.look("zaak-controle");
        visit.link("Klaar, terug naar de zaak").click();
        var _ = visit.page().reload();
        assertThat(visit.page().locator(".tasks .done")).hasText("Afgerond");
        var saved =
                visit.page()
                        .waitForDownload(() -> visit.link("Sla de zaak op als bestand").click());
        var file = Files.readAllBytes(saved.path());
        visit.button("Afmelden").click();
        visit.signIn("casusteam");
        visit.open("/zaken/inlezen");
        visit.look("zaak-inlezen");
        visit.button("Lees in").click();
        assertThat(visit.page().locator("#bestand-fout")).isVisible();
        visit.page()
                .locator("#bestand")
                .setInputFiles(new FilePayload("zaak.json", "application/json", file));
        visit.button("Lees in").click();
        visit.awaitHeading("Zaak TOETS-3");
        assertThat(visit.page().locator(".tasks .done")).hasText("Afgerond");
        assertThat(visit.page().locator(".tasks")).containsText("Ontvanger: RIEC, analyse");
    }

    @Test
    void saysWhatIsMissingInTheForm() {
        var visit = visit(true);
        visit.open("/zaken/nieuw");
        visit.look("zaak-formulier");
        take(visit, "care", "zorg", "");
        visit.page().locator("#kenmerk").fill("met spaties erin");
        visit.button("Begin de zaak").click();
        assertThat(visit.page().locator("#fouten-kop")).isFocused();
        assertThat(visit.page().locator(".errors li")).hasCount(4);
        assertThat(visit.page().locator("#kenmerk")).hasValue("met spaties erin");
        visit.look("zaak-formulier-fout");
        visit.link("Kies voor ten minste twee domeinen een plan.").click();
        assertThat(visit.page().locator("#plan-police")).isFocused();
    }

    @Test
    void isNotOfferedToWhoeverWorksForOneDomain() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        visit.signIn("politie");

        assertThat(visit.link("Zaken").count()).isZero();
        assertThat(visit.page().navigate("/zaken/nieuw").status()).isEqualTo(403);
    }

    private static Visit visit(boolean scripts) {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), scripts);
        visit.signIn("casusteam");
        return visit;
    }

    private static void begin(Visit visit) {
        visit.link("Zaken").click();
        visit.awaitHeading("Zaken");
        visit.link("Begin een zaak").click();
        visit.awaitHeading("Begin een zaak");
        visit.page().locator("#kenmerk").fill("TOETS-3");
        visit.page().locator("#ingebracht").selectOption("police");
    }

    private static void take(Visit visit, String domain, String plan, String recipient) {
        visit.page().locator("#plan-" + domain).selectOption(plan);
        visit.page().locator("#ontvanger-" + domain).fill(recipient);
    }

    /** From the case through the questions of one domain and back. */
    private static void walk(Visit visit, String link, Map<String, Given> answers) {
        visit.link(link).click();
        visit.answerAll(answers);
        visit.awaitHeading("Controleer uw antwoorden");
        visit.link("Klaar, terug naar de zaak").click();
        visit.awaitHeading("Zaak TOETS-3");
    }
}
