// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** The page of the documents in a real browser. */
class DocumentPageIT {

    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();
    private static final Queue<String> COMPLAINTS = new ConcurrentLinkedQueue<>();
    private static Optional<Playwright> playwright = Optional.empty();
    private static Optional<Page> opened = Optional.empty();

    @BeforeAll
    static void open() {
        var browser = chromium();
        assumeTrue(browser.isPresent(), "Chromium is not installed, so the page is not looked at");
        var driver =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = Optional.of(driver);
        var page =
                driver.chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(browser.orElseThrow())
                                        .setArgs(ARGUMENTS))
                        .newPage();
        page.onRequest(request -> ASKED.add(request.url()));
        page.onConsoleMessage(message -> COMPLAINTS.add(message.text()));
        page.onPageError(COMPLAINTS::add);
        var _ = page.navigate(SUITE.address("gateway") + "/api");
        page.getByText("7 van de 7 beschrijvingen gelezen.").waitFor();
        opened = Optional.of(page);
    }

    @AfterAll
    static void close() {
        playwright.ifPresent(Playwright::close);
    }

    @Test
    void showsEveryDocumentWithEveryOperation() {
        var text = page().locator("main").innerText();

        for (var domain : RunningSuite.DOCUMENTS) {
            assertThat(page().locator("h2#" + domain).count()).as(domain).isEqualTo(1);
        }
        for (var operation : Operation.all(SUITE)) {
            assertThat(text)
                    .contains("/" + operation.domain() + "/v1" + operation.path())
                    .contains(operation.described().path("summary").asString());
        }
    }

    @Test
    void asksNobodyButTheGateway() {
        var gateway = URI.create(SUITE.address("gateway")).getAuthority();

        assertThat(ASKED).hasSizeGreaterThan(RunningSuite.DOCUMENTS.size());
        assertThat(ASKED)
                .allMatch(url ->
                        url.startsWith("data:") || URI.create(url).getAuthority().equals(gateway));
        assertThat(COMPLAINTS).as("what the browser refused or did not understand").isEmpty();
    }

    @Test
    void hasAPolicyThatAllowsItsOwnFilesOnly() {
        var answer = Calls.send(SUITE.gateway().to("/api"));

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*", "http");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void canBeReadWithAKeyboard() {
        var operation =
                page().locator(
                                "summary",
                                new Page.LocatorOptions().setHasText("/police/v1/evaluate"))
                        .first();
        operation.focus();
        page().keyboard().press("Enter");

        assertThat(page().locator("details[open]").count()).isEqualTo(1);
        assertThat(page().locator("details[open] > pre").first().isVisible()).isTrue();
        assertThat(page().locator("html").getAttribute("lang")).isEqualTo("nl");
        assertThat(page().locator("h1").count()).isEqualTo(1);
        assertThat(page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void meetsWhatAMachineCanSeeOfTheAccessibilityGuidelines() {
        var guidelines = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

        assertThat(new AxeBuilder(page()).withTags(guidelines).analyze().getViolations()).isEmpty();
    }

    private static Page page() {
        return opened.orElseThrow();
    }

    private static Optional<Path> chromium() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":", -1))
                .flatMap(folder ->
                        Stream.of(Path.of(folder, "chromium"), Path.of(folder, "google-chrome")))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
