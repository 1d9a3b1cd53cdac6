// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody at the pages: each step waits until the page that it needs is there. */
final class Visit {

    static final int WIDE = 1280;
    static final int NARROW = 320;

    /** What is left of the wide window at a zoom of 200 %. */
    static final int ZOOMED = WIDE / 2;

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

    /** Answers whatever question is there with its first option. */
    void answerFirst() {
        var here = page.url();
        var form = page.locator("form[action*='/vragen/']");
        form.locator("input[name=antwoord]").first().check();
        if (form.locator("textarea").count() > 0) {
            form.locator("textarea").fill(Given.of().motivation());
        }
        form.getByRole(AriaRole.BUTTON).click();
        page.waitForURL(url -> !url.equals(here));
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
     * Holds the page to what a program can check of WCAG 2.2 AA, wide, at a zoom of 200 % and
     * narrow, and takes its picture where {@code -Dscreenshots=FOLDER} asks for that.
     */
    void look(String name) {
        page.setViewportSize(ZOOMED, HEIGHT);
        needsNoScrollingSideways(name, ZOOMED);
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
            needsNoScrollingSideways(name, width);
            picture(name + "-" + width);
        }
        page.setViewportSize(WIDE, HEIGHT);
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        assertThat(page.locator("h1")).hasCount(1);
        LOOKED.incrementAndGet();
    }

    private void needsNoScrollingSideways(String name, int width) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s needs no scrolling sideways at %d px", name, width)
                .isEqualTo(true);
    }

    private void picture(String name) {
        if (System.getProperty("screenshots") != null) {
            keep(name + ".png", page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
        }
    }

    /** Writes a picture where {@code -Dscreenshots=FOLDER} asks for that. */
    static void keep(String name, byte[] picture) {
        var folder = System.getProperty("screenshots");
        if (folder == null) {
            return;
        }
        try {
            Files.write(Files.createDirectories(Path.of(folder)).resolve(name), picture);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** An answer to a question. */
    record Given(List<String> values, String motivation) {

        static Given of(String... values) {
            return of(List.of(values));
        }

        static Given of(List<String> values) {
            return new Given(values, "Dit is nodig voor het doel en minder volstaat niet.");
        }
    }
}
