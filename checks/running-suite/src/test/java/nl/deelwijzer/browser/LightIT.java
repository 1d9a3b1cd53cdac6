// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;

import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.List;

/** Pages are small, and are there before any script is. */
class LightIT {

    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final int MOST_BYTES = 150_000;
    private static final String PAINTS =
            "performance.getEntriesByName('first-contentful-paint').length";

    @Test
    void transfersAQuestionWithEverythingItNeedsInLessThan150Kilobytes() {
        var first = CHROMIUM.visit(SUITE.address("gateway"), true);
        first.signIn("politie");
        first.begin("police", "politie");
        first.awaitQuestion("werkgever");
        var question = first.page().url();
        var responses = new ArrayList<Response>();
        var page = first.page().context().newPage();
        page.onResponse(responses::add);
        page.route("**/*", route -> route.resume()); // and so past the browser's cache
        var _ = page.navigate(question);
        page.waitForLoadState(LoadState.NETWORKIDLE); // the icon comes after the page

        var came = List.copyOf(responses); // asking for sizes lets more of them come in
        long bytes = came.stream().mapToLong(LightIT::transferred).sum();
        System.out.printf("[browser] a question: %d responses, %d bytes%n", came.size(), bytes);
        assertThat(came)
                .extracting(Response::url)
                .anyMatch(url -> url.endsWith(".css"))
                .anyMatch(url -> url.endsWith(".js"));
        assertThat(bytes).isBetween(10_000L, (long) MOST_BYTES);
    }

    private static long transferred(Response response) {
        var sizes = response.request().sizes();
        return (long) sizes.responseHeadersSize + sizes.responseBodySize;
    }

    @Test
    void paintsBeforeAnyScriptHasCome() {
        var visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        var page = visit.page();
        page.route("**/*.js", held -> {}); // never answered
        var _ = page.navigate("/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));

        assertThat(page.locator("h1")).isVisible();
        await("the first paint")
                .pollInSameThread()
                .until(() -> page.evaluate(PAINTS), paints -> paints.equals(1));
        assertThat(page.evaluate("document.readyState")).isNotEqualTo("complete");
        assertThat(page.evaluate("[...document.scripts].every(it => it.src && it.defer)"))
                .isEqualTo(true);
    }
}
