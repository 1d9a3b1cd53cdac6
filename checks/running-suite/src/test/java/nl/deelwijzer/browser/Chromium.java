// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium of this machine for the tests of one class; where there is none, they are skipped. */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");
    private static final int PATIENCE_MILLIS = 20_000;

    private final List<AutoCloseable> open = new ArrayList<>();
    private Optional<Browser> browser = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) {
        var found = find();
        if (found.isEmpty()) {
            System.out.println(
                    "[browser] no Chromium found: " + context.getDisplayName() + " skipped");
        }
        assumeTrue(found.isPresent(), "no Chromium is installed, so the pages are not looked at");
        var driver =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        open.add(driver);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        browser =
                Optional.of(
                        driver.chromium()
                                .launch(
                                        new BrowserType.LaunchOptions()
                                                .setExecutablePath(found.orElseThrow())
                                                .setArgs(ARGUMENTS)));
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        for (var each : open.reversed()) {
            each.close();
        }
        open.clear();
        Visit.report(context.getDisplayName());
    }

    /** A new visit by somebody whom the pages do not know yet. */
    Visit visit(String gateway, boolean scripts) {
        BrowserContext context =
                browser.orElseThrow()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL(gateway)
                                        .setLocale("nl-NL")
                                        .setViewportSize(Visit.WIDE, Visit.HEIGHT)
                                        .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        open.add(context);
        return new Visit(context.newPage());
    }

    private static Optional<Path> find() {
        var path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return NAMES.stream()
                .flatMap(name ->
                        Stream.of(path.split(File.pathSeparator, -1))
                                .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
