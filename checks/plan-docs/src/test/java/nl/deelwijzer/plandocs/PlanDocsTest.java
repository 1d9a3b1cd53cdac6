// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plandocs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.drawing.Svg;
import nl.deelwijzer.plan.drawing.WalkedPath;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The pages in {@code docs/plans} say what the plans say; {@code -Ddocs.update=true} writes them
 * anew.
 */
class PlanDocsTest {

    private static final Path DOCS = PlanFile.ROOT.resolve("docs/plans");

    @Test
    void hasUpToDatePagesAboutEveryPlanAndNoOthers() {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("docs.update")) {
            pages.forEach((name, text) -> write(DOCS.resolve(name), text));
        }

        assertThat(present())
                .as("run with -Ddocs.update=true")
                .isEqualTo(new TreeSet<>(pages.keySet()));
        pages.forEach((name, text) ->
                assertThat(PlanFile.text(DOCS.resolve(name)).equals(text))
                        .as(
                                "docs/plans/%s is up to date; if the plan was meant to change, run with -Ddocs.update=true",
                                name)
                        .isTrue());
    }

    private static Map<String, String> pages() {
        var plans = new LinkedHashMap<PlanFile, Evidence>();
        PlanFile.all().forEach(file -> plans.put(file, Evidence.of(file)));
        var pages = new TreeMap<String, String>();
        plans.forEach((file, evidence) -> {
            pages.put(file.name() + ".md", PlanPage.of(file, evidence));
            pages.put(file.name() + ".svg", Svg.draw(file.plan(), WalkedPath.NONE));
        });
        pages.put("README.md", IndexPage.of(plans));
        return pages;
    }

    private static Set<String> present() {
        try (Stream<Path> files = Files.list(DOCS)) {
            var names = new TreeSet<String>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
