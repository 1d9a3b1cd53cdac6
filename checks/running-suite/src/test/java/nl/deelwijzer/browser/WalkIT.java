// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import nl.deelwijzer.browser.Visit.Given;
import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** Walking a plan: with and without scripts, with the keyboard only, back and forth. */
class WalkIT {

    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final String CHECK = "Controleer uw antwoorden";

    @Test
    void leadsFromTheStartPageToARecordedDecisionOnPagesThatEverybodyCanUse() {
        var visit = visit(true);
        visit.open("/");
        visit.look("start");
        visit.signIn("politie");
        visit.link("Kies een plan").click();
        visit.awaitHeading("Kies een plan");
        visit.look("plannen");
        visit.link("Stappenplan politie").click();
        visit.look("plan");
        visit.button("Begin").click();
        visit.answerAll(Walks.begun());
        visit.awaitQuestion("soort-gegevens");
        visit.look("vraag");
        Walks.permitted()
                .forEach((question, given) -> {
                    if (!Walks.begun().containsKey(question)) {
                        visit.awaitQuestion(question);
                        if (question.equals("noodzakelijk-structureel")) {
                            visit.look("afweging");
                        }
                        visit.answer(question, given);
                    }
                });
        visit.awaitHeading(CHECK);
        visit.look("controle");
        visit.link("Tekening van het plan met uw weg").click();
        visit.awaitHeading("Tekening van het plan");
        visit.look("tekening");
        var _ = visit.page().goBack();
        record(visit);
        assertThat(visit.page().locator(".answer")).containsText("ag");
        visit.look("beslissing");
    }

    @Test
    void worksWithoutScripts() {
        var visit = visit(false);
        visit.signIn("politie");
        visit.begin("police", "politie");
        visit.answerAll(Walks.permitted());
        visit.awaitHeading(CHECK);
        record(visit);
    }

    @Test
    void worksWithTheKeyboardOnly() {
        var visit = visit(true);
        visit.signIn("politie");
        visit.open("/plannen/police/politie");
        visit.page().keyboard().press("Tab");
        assertThat(visit.page().locator(":focus")).hasText("Naar de inhoud");
        visit.page().keyboard().press("Enter");
        Keyboard.tabTo(visit, "Begin");
        visit.page().keyboard().press("Enter");
        Walks.permitted().forEach((question, given) -> Keyboard.answer(visit, question, given));
        visit.awaitHeading(CHECK);
        Keyboard.tabToField(visit, "kenmerk");
        visit.page().keyboard().type("TOETS-1");
        Keyboard.tabToField(visit, "ontvanger");
        visit.page().keyboard().type("College, afdeling Jeugd");
        visit.page().keyboard().press("Enter");
        visit.awaitHeading("De beslissing is vastgelegd");
    }

    @Test
    void keepsAnswersOnTheWayBackAndAfterAReload() {
        var visit = visit(true);
        visit.signIn("politie");
        visit.begin("police", "politie");
        visit.answerAll(Walks.begun());
        visit.awaitQuestion("soort-gegevens");
        var _ = visit.page().reload();
        visit.page().locator(".back").click();
        assertThat(visit.form("in-bestand").locator("input[value=ja]")).isChecked();
        var _ = visit.page().goBack();
        visit.awaitQuestion("soort-gegevens");
        var _ = visit.page().goBack();
        assertThat(visit.form("in-bestand").locator("input[value=ja]")).isChecked();
        assertThat(visit.page()).hasTitle(Pattern.compile("^Vraag 6: .* – Deelwijzer$"));
    }

    @Test
    void tellsWhatAChangedAnswerTouchesAndLeadsBackToTheCheck() {
        var visit = visit(true);
        visit.signIn("politie");
        visit.begin("police", "politie");
        visit.answerAll(Walks.permitted());
        visit.awaitHeading(CHECK);
        visit.link("Wijzig Persoonsgegeven").click();
        visit.answer("persoonsgegeven", Given.of("nee"));
        visit.awaitHeading(CHECK);
        assertThat(visit.page().locator(".effect")).containsText("tellen nu niet mee");
        assertThat(visit.page().locator(".effect")).containsText("De uitkomst was");
        visit.look("gewijzigd");
        visit.link("Wijzig Persoonsgegeven").click();
        visit.answer("persoonsgegeven", Given.of("ja"));
        visit.awaitHeading(CHECK);
        assertThat(visit.page().locator(".effect")).containsText("tellen nu weer mee");
    }

    @Test
    void saysWhatIsMissingWhereItIsMissing() {
        var visit = visit(true);
        visit.signIn("politie");
        visit.begin("police", "politie");
        visit.awaitQuestion("werkgever");
        visit.button("Volgende").click();
        assertThat(visit.page().locator("#fouten-kop")).isFocused();
        visit.look("fout-in-vraag");
        visit.link("Kies een antwoord.").click();
        assertThat(visit.page().locator("#antwoord")).isFocused();
        visit.answerAll(Walks.permitted());
        visit.awaitHeading(CHECK);
        visit.page().locator("#kenmerk").fill("met spaties erin");
        visit.page().locator("#ontvanger").fill("College");
        visit.button("Leg de beslissing vast").click();
        assertThat(visit.page().locator("#kenmerk-fout")).containsText("letters, cijfers");
        assertThat(visit.page().locator("#ontvanger")).hasValue("College");
        visit.look("fout-in-controle");
    }

    @Test
    void goesOnFromAFile() throws Exception {
        var visit = visit(true);
        visit.signIn("politie");
        visit.begin("police", "politie");
        visit.answerAll(Walks.begun());
        visit.awaitQuestion("soort-gegevens");
        var saved = visit.page().waitForDownload(() -> visit.link("Opslaan als bestand").click());
        var file = Files.readAllBytes(saved.path());
        visit.button("Afmelden").click();
        visit.signIn("politie");
        visit.open("/afwegingen/inlezen");
        visit.look("inlezen");
        visit.page()
                .locator("#bestand")
                .setInputFiles(
                        new FilePayload(
                                "iets.json",
                                "application/json",
                                "{}".getBytes(StandardCharsets.UTF_8)));
        visit.button("Lees in").click();
        assertThat(visit.page().locator("#bestand-fout")).isVisible();
        visit.page()
                .locator("#bestand")
                .setInputFiles(new FilePayload("afweging.json", "application/json", file));
        visit.button("Lees in").click();
        visit.awaitQuestion("soort-gegevens");
        assertThat(visit.page().locator("aside .steps li")).hasCount(Walks.begun().size());
    }

    @Test
    void textPagesCanBeUsedByEverybody() {
        var visit = visit(true);
        for (var page : new String[] {"over", "toegankelijkheid", "privacy"}) {
            visit.open("/" + page);
            visit.look(page);
        }
        assertThat(visit.page().navigate("/plannen/police/bestaat-niet").status()).isEqualTo(404);
        visit.look("fout");
    }

    private static void record(Visit visit) {
        visit.page().locator("#kenmerk").fill("TOETS-1");
        visit.page().locator("#ontvanger").fill("College, afdeling Jeugd");
        visit.button("Leg de beslissing vast").click();
        visit.awaitHeading("De beslissing is vastgelegd");
    }

    private static Visit visit(boolean scripts) {
        return CHROMIUM.visit(SUITE.address("gateway"), scripts);
    }
}
