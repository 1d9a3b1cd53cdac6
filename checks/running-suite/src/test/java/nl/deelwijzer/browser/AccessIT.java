// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

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
                .allSatisfy(url ->
                        assertThat(url)
                                .startsWithIgnoringCase("http://localhost:")
                                .doesNotContain("antwoord", "eyJ"));
    }
}
