// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;

import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.concurrent.ConcurrentLinkedQueue;

/** Who gets to see what, and what a browser gets to know. */
class AccessIT {

    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    @Test
    void offersOnlyWhatTheUserMayDo() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        visit.signIn("onderwijs");
        visit.open("/plannen");

        assertThat(visit.page().locator("h2").allTextContents()).containsExactly("Onderwijs");
        assertThat(visit.link("Toezicht").count()).isZero();
        visit.open("/plannen/police/politie");
        assertThat(visit.button("Begin").count()).isZero();
    }

    @Test
    void sendsAStrangerToSignInAndThenToThePageThatWasAskedFor() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        var _ = visit.page().navigate("/afwegingen/inlezen");
        visit.page().locator("button[name=user][value=zorg]").click();

        visit.awaitHeading("Lees een opgeslagen afweging in");
    }

    @Test
    void leavesNothingToWhoeverSignsInNextWithoutSigningOut() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        visit.signIn("politie");
        visit.begin("police", "politie");
        visit.awaitQuestion("werkgever");
        var walk = visit.page().url();

        var _ = visit.page().navigate("/aanmelden/uitgever");
        visit.page().locator("button[name=user][value=zorg]").click();
        assertThat(visit.page().locator(".account")).containsText("zorg");

        assertThat(visit.page().navigate(walk).status()).isEqualTo(404);
    }

    @Test
    void bringsAStrangerWhoSignsInAtAPlanBackToThatPlan() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), false);
        visit.open("/plannen/police/politie");
        visit.link("Meld u aan om te beginnen").click();
        visit.page().locator("button[name=user][value=politie]").click();

        assertThat(visit.page()).hasURL(SUITE.address("gateway") + "/plannen/police/politie");
        assertThat(visit.button("Begin")).isVisible();
    }

    @Test
    void tellsWhoseSessionEndedToSignInAgain() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), false);
        visit.signIn("politie");
        visit.begin("police", "politie");
        visit.page().context().clearCookies();
        visit.button("Volgende").click();

        visit.awaitHeading("U bent niet meer aangemeld");
        assertThat(visit.link("Opnieuw aanmelden")).isVisible();
    }

    @Test
    void refusesAFormThatDoesNotComeFromItsOwnPage() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        visit.signIn("politie");
        var forged =
                visit.page()
                        .context()
                        .request()
                        .post(
                                "/afwegingen",
                                RequestOptions.create()
                                        .setHeader("Accept", "text/html")
                                        .setForm(
                                                com.microsoft.playwright.options.FormData.create()
                                                        .set("domein", "police")
                                                        .set("plan", "politie")));

        assertThat(forged.status()).isEqualTo(403);
    }

    @Test
    void keepsTokensOutOfTheBrowserAndLoadsNothingFromElsewhere() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        var complaints = new ConcurrentLinkedQueue<String>();
        var asked = new ConcurrentLinkedQueue<String>();
        visit.page().onConsoleMessage(message -> complaints.add(message.text()));
        visit.page().onRequest(request -> asked.add(request.url()));
        visit.signIn("politie");
        visit.begin("police", "politie");
        visit.awaitQuestion("werkgever");

        var cookies = visit.page().context().cookies();
        assertThat(cookies)
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.name).isEqualTo("__Host-deelwijzer");
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.secure).isTrue();
                    assertThat(cookie.value).doesNotContain("eyJ");
                });
        assertThat(visit.page().content()).doesNotContain("eyJ");
        assertThat(visit.page().evaluate("localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
        assertThat(complaints).isEmpty();
        assertThat(asked)
                .allSatisfy(url -> assertThat(url).doesNotContain("antwoord", "eyJ"))
                .filteredOn(url -> !url.startsWith(SUITE.address("gateway") + "/"))
                .isNotEmpty()
                .allSatisfy(url ->
                        assertThat(url).startsWith(SUITE.address("issuer") + "/oauth2/authorize"));
    }

    @Test
    void allowsAPageNothingButItsOwnFilesAndItsOwnForms() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        var policy = visit.page().navigate("/").headerValue("content-security-policy");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .endsWith("form-action 'self' " + SUITE.address("issuer"))
                .doesNotContain("unsafe", "*", "data:");
    }

    @Test
    void forgetsASignInHereAndAtTheIssuer() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        var asked = new ConcurrentLinkedQueue<String>();
        visit.signIn("politie");
        visit.begin("police", "politie");
        visit.awaitQuestion("werkgever");
        var walk = visit.page().url();
        visit.page().onRequest(request -> asked.add(request.url()));
        visit.button("Afmelden").click();

        assertThat(visit.link("Aanmelden").first()).isVisible();
        assertThat(asked)
                .anySatisfy(url ->
                        assertThat(url).startsWith(SUITE.address("issuer") + "/connect/logout?"));
        visit.signIn("politie");
        assertThat(visit.page().navigate(walk).status()).as("the walk is gone").isEqualTo(404);
    }
}
