// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody at the pages: each step waits until the page that it needs is there. */
final class Visit {

    static final int WIDE = 1280;
    static final int NARROW = 320;
    static final int HEIGHT = 900;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final AtomicInteger LOOKED = new AtomicInteger();

    private final Page page;

    Visit(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Writes how many pages were looked at. */
    static void report(String tests) {
        System.out.printf("[browser] %s: %d pages held to %s%n", tests, LOOKED.getAndSet(0), RULES);
    }

    void open(String path) {
        var response = page.navigate(path);
        assertThat(response.status()).as(path).isLessThan(400);
    }

    void signIn(String user) {
        open("/");
        page.locator(".account a").click();
        page.locator("button[name=user][value=" + user + "]").click();
        assertThat(button("Afmelden")).isVisible();
    }

    /** Begins a plan: the first question is there then. */
    void begin(String domain, String plan) {
        open("/plannen/" + domain + "/" + plan);
        button("Begin").click();
    }

    /** Answers the question with this id once it is there, and sends the answer. */
    void answer(String question, Given given) {
        var form = form(question);
        for (var value : given.values()) {
            form.locator("input[name=antwoord][value='" + value + "']").check();
        }
        if (form.locator("textarea").count() > 0) {
            form.locator("textarea").fill(given.motivation());
        }
        form.getByRole(AriaRole.BUTTON).click();
    }

    void answerAll(Map<String, Given> answers) {
        answers.forEach(this::answer);
    }

    /** The form of the question with this id. */
    Locator form(String question) {
        var form = page.locator("form[action$='/vragen/" + question + "']");
        form.waitFor();
        return form;
    }

    void awaitQuestion(String question) {
        assertThat(form(question)).isVisible();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void awaitHeading(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
    }

    /**
     * Holds the page to what a program can check of WCAG 2.2 AA, wide and narrow, and takes its
     * picture where {@code -Dscreenshots=FOLDER} asks for that.
     */
    void look(String name) {
        for (int width : new int[] {WIDE, NARROW}) {
            page.setViewportSize(width, HEIGHT);
            var violations =
                    new AxeBuilder(page)
                            .withTags(RULES).analyze().getViolations().stream()
                                    .map(rule ->
                                            rule.getId()
                                                    + " "
                                                    + rule.getNodes().getFirst().getHtml())
                                    .toList();
            assertThat(violations).as("%s at %d px", name, width).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s needs no scrolling sideways at %d px", name, width)
                    .isEqualTo(true);
            picture(name + "-" + width);
        }
        page.setViewportSize(WIDE, HEIGHT);
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        assertThat(page.locator("h1")).hasCount(1);
        LOOKED.incrementAndGet();
    }

    private void picture(String name) {
        var folder = System.getProperty("screenshots");
        if (folder != null) {
            var _ =
                    page.screenshot(
                            new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(Path.of(folder, name + ".png")));
        }
    }

    /** An answer to a question. */
    record Given(List<String> values, String motivation) {

        static Given of(String... values) {
            return new Given(
                    List.of(values), "Dit is nodig voor het doel en minder volstaat niet.");
        }
    }
}
