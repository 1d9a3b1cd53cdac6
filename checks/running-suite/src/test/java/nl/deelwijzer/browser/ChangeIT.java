// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.deelwijzer.browser.Visit.Given;
import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changing what was answered before, and the day. */
class ChangeIT {

    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final String CHECK = "Controleer uw antwoorden";

    @Test
    void tellsOfTheOldResultUntilTheNewOneIsThere() {
        var visit = walked();
        visit.link("Wijzig Ontvanger").click();
        visit.answer("ontvanger", Given.of("burgemeester"));
        var effect = visit.page().locator(".effect");
        assertThat(effect).containsText("tellen nu niet mee");
        assertThat(effect).containsText("Er zijn nu eerst nieuwe vragen te beantwoorden");
        visit.look("vraag-na-wijziging");
        while (!visit.page().locator("h1").textContent().equals(CHECK)) {
            visit.answerFirst();
        }
        assertThat(effect).containsText("De uitkomst was");
        assertThat(effect).containsText("en wordt");
    }

    @Test
    void saysWhereTheResultStaysTheSame() {
        var visit = walked();
        visit.link("Wijzig Bevoegde autoriteit").click();
        visit.answer("werkgever", Given.of("rijksrecherche"));
        visit.awaitHeading(CHECK);

        assertThat(visit.page().locator(".effect")).containsText("De uitkomst blijft");
        assertThat(visit.page().locator(".effect")).containsText("tellen nog");
    }

    @Test
    void keepsTheAnswersWhenTheDayChangesAndRefusesADayWithoutAPlan() {
        var visit = visit();
        visit.open("/plannen/police/riec-doorverstrekking-2013");
        assertThat(visit.page().locator("#dag")).hasValue("31-12-2014");
        visit.look("plan-vervallen");
        visit.page().locator("#dag").fill("1-1-2020");
        visit.button("Begin").click();
        assertThat(visit.page().locator("#dag-fout")).containsText("31 december 2014");
        visit.look("fout-in-plan");
        visit.page().locator("#dag").fill("1-6-2014");
        visit.button("Begin").click();
        visit.answer("besluit-van-kracht", Given.of("ja"));
        assertThat(visit.page().locator("aside")).containsText("1 juni 2014");
        visit.link("Kies een andere dag").click();
        visit.look("dag");
        visit.page().locator("#dag").fill("1-12-2013");
        visit.button("Pas toe").click();
        assertThat(visit.page().locator("aside")).containsText("1 december 2013");
        assertThat(visit.page().locator("aside .steps li")).hasCount(1);
        assertThat(visit.page().locator(".effect")).containsText("U hebt de dag veranderd");
    }

    @Test
    void recordsNothingThatWasChangedInAnotherWindowAndLeadsBackToWhatWasRecorded() {
        var visit = walked();
        var check = visit.page().url();
        var other = new Visit(visit.page().context().newPage());
        other.page().navigate(check);
        other.link("Wijzig Persoonsgegeven").click();
        other.answer("persoonsgegeven", Given.of("nee"));
        other.awaitHeading(CHECK);
        var now = other.page().locator(".answer").textContent();
        assertThat(visit.page().locator(".answer")).not().hasText(now);
        visit.page().locator("#kenmerk").fill("TOETS-1");
        visit.page().locator("#ontvanger").fill("College");
        visit.button("Leg de beslissing vast").click();
        assertThat(visit.page().locator("#vastleggen-fout")).containsText("niets vastgelegd");
        assertThat(visit.page().locator(".answer")).hasText(now);
        visit.button("Leg de beslissing vast").click();
        visit.awaitHeading("De beslissing is vastgelegd");
        other.page().navigate(check);
        other.awaitHeading("De beslissing is vastgelegd");
    }

    private static Visit walked() {
        var visit = visit();
        visit.begin("police", "politie");
        visit.answerAll(Walks.permitted());
        visit.awaitHeading(CHECK);
        return visit;
    }

    private static Visit visit() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        visit.signIn("politie");
        return visit;
    }
}
