// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spectral over the API documents as they are served, where it is installed. */
class LintIT {

    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final Path LINTER = Path.of("node_modules", ".bin", "spectral");
    private static final String MISSING =
            "Spectral is not installed, so the API documents are not linted:"
                    + " npm install --prefix checks/running-suite";

    @Test
    void findsNothingThatIsNotExplained() throws IOException, InterruptedException {
        var linter = linter();
        assumeTrue(linter.isPresent(), MISSING);

        var found = findings(linter.orElseThrow(), documents());

        var explained =
                StandardsPage.findings().stream()
                        .map(finding -> finding.lint() + " " + finding.where())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(explained);
    }

    private static List<Path> documents() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "documents"));
        var files = new ArrayList<Path>();
        for (var domain : RunningSuite.DOCUMENTS) {
            var document = Calls.send(SUITE.gateway().to("/" + domain + "/v1/openapi.json")).body();
            files.add(Files.writeString(folder.resolve(domain + ".json"), document));
        }
        return files;
    }

    /** Each finding once, with its path where it is about one. */
    private static Set<String> findings(Path linter, List<Path> documents)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                linter.toString(),
                                "lint",
                                "--ruleset",
                                "spectral.yaml",
                                "--format",
                                "json",
                                "--quiet"));
        documents.forEach(document -> command.add(document.toString()));
        var run =
                new ProcessBuilder(command)
                        .redirectError(new File("target/spectral-errors.txt"))
                        .start();
        var out = new String(run.getInputStream().readAllBytes(), UTF_8);
        assertThat(run.waitFor()).as(out).isIn(0, 1);
        return Calls.JSON
                .readTree(out)
                .valueStream()
                .map(finding -> {
                    var path = finding.path("path");
                    var where =
                            path.path(0).asString("").equals("paths")
                                    ? path.path(1).asString()
                                    : path.toString();
                    return finding.get("code").asString() + " " + where;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Path> linter() {
        var installed = Stream.of(LINTER.toAbsolutePath());
        var onPath =
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, "spectral"));
        return Stream.concat(installed, onPath).filter(Files::isExecutable).findFirst();
    }

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;
}
