// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static nl.deelwijzer.browser.Recorded.PERSON;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What an auditor finds, follows and takes along by person, legal basis and organisation. */
class FilterIT {

    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final String CASE = "FILTER-" + UUID.randomUUID();
    private static final String OTHER_PERSON = "999990020";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static String decision = "";
    private static String other = "";

    @BeforeAll
    static void recordTwoAboutDifferentPersons() {
        decision = Recorded.policeDecision(SUITE.gateway(), CASE, PERSON);
        other = Recorded.policeDecision(SUITE.gateway(), CASE, OTHER_PERSON);
        var visit = visit(true);
        visit.page().locator("#kenmerk").fill(CASE);
        await("both decisions in the list")
                .atMost(PATIENCE)
                .untilAsserted(() -> {
                    visit.button("Zoek").click();
                    assertThat(visit.page().locator("tbody tr").count()).isEqualTo(2);
                });
    }

    @Test
    void findsFollowsAndExportsWhatIsAboutAPersonAndNamesThePersonInNoAddress() throws Exception {
        var visit = visit(true);
        var asked = new ConcurrentLinkedQueue<String>();
        visit.page().onRequest(request -> asked.add(request.url()));
        more(visit);
        visit.page().locator("#nummer").fill(PERSON);
        visit.page().locator("#kenmerk").fill(CASE);
        visit.button("Zoek").click();
        assertThat(visit.page().locator("#reden-fout")).containsText("waarom");
        visit.look("toezicht-fout");
        visit.page().locator("#reden").fill("Toets");
        visit.button("Zoek").click();
        assertThat(visit.page().locator("tbody tr")).hasCount(1);
        assertThat(visit.page().locator(".chips")).containsText("Persoon: bsn " + PERSON);
        visit.look("toezicht-gefilterd");
        assertThat(visit.page().locator("[data-live]")).isVisible();
        var _ = Recorded.policeDecision(SUITE.gateway(), CASE, OTHER_PERSON);
        var made = Recorded.policeDecision(SUITE.gateway(), CASE, PERSON);
        var fresh = visit.page().locator("tbody tr.new a");
        assertThat(fresh.first()).hasAttribute("href", "/beslissingen/" + made);
        assertThat(fresh).hasCount(1);
        var export =
                visit.page()
                        .waitForDownload(
                                () -> visit.link("Download alles wat gevonden is (csv)").click());
        assertThat(Files.readString(export.path())).contains(decision, made).doesNotContain(other);
        assertThat(asked).isNotEmpty().noneMatch(url -> url.contains(PERSON));
    }

    @Test
    void findsByLegalBasisAndOrganisationWithoutScriptsAndTakesAFilterAway() {
        var visit = visit(false);
        visit.page().locator("#kenmerk").fill(CASE);
        visit.button("Zoek").click();
        var basis = visit.page().locator("#gronden option").first().getAttribute("value");
        var organisation = visit.page().locator("#organisaties option").first();
        var oin = organisation.getAttribute("value");
        more(visit);
        visit.page().locator("#grond").fill(basis);
        visit.page().locator("#organisatie").fill(oin);
        visit.button("Zoek").click();
        assertThat(visit.page().locator("tbody a[href$='" + decision + "']")).hasCount(1);
        assertThat(visit.page().locator(".chips li")).hasCount(4); // and the way to take all away
        visit.page().locator("#grond").fill("Een andere wet art. 1");
        visit.button("Zoek").click();
        assertThat(visit.page().locator("tbody tr")).hasCount(0);
        visit.button("Haal weg: Wettelijke grond: Een andere wet art. 1").click();
        assertThat(visit.page().locator("tbody a[href$='" + decision + "']")).hasCount(1);
        visit.page().locator("#organisatie").fill("123");
        visit.button("Zoek").click();
        assertThat(visit.page().locator("#organisatie-fout")).containsText("twintig cijfers");
        assertThat(visit.page().locator("#kenmerk")).hasValue(CASE);
        visit.page().locator("#organisatie").fill("");
        visit.page().locator("#plan").fill("x".repeat(2001));
        visit.button("Zoek").click();
        assertThat(visit.page().locator(".errors a")).hasAttribute("href", "#plan");
        visit.page().locator("#plan").fill("politie");
        visit.button("Zoek").click();
        assertThat(visit.page().locator("tbody a[href$='" + decision + "']")).hasCount(1);
    }

    private static void more(Visit visit) {
        visit.page().locator("details.more > summary").click();
    }

    private static Visit visit(boolean scripts) {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), scripts);
        visit.signIn("toezicht");
        visit.open("/toezicht");
        return visit;
    }
}
