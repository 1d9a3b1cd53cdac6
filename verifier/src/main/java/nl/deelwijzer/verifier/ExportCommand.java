// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Checks every line of an export against copies of the logs. */
@Command(
        name = "export",
        description =
                "Controleert elke regel van een uitvoer (NDJSON) tegen kopieën van de logboeken.")
final class ExportCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Parameters(paramLabel = "BESTAND", description = "De uitvoer, één beslissing per regel.")
    private Path file = Path.of("");

    @Option(
            names = "--log",
            required = true,
            paramLabel = "MAP",
            description = "Kopie van een logboek (zie fetch). Mag vaker voorkomen.")
    private List<Path> folders = List.of();

    @Mixin private Trust trust = new Trust();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        trust.require();
        var report = new Report(spec.commandLine().getOut());
        var copies = LogCopies.open(folders, new Checkpoints(trust, report));
        if (copies.isPresent()) {
            check(new LineCheck(copies.get(), report), report);
        }
        return report.end("elke regel van de uitvoer staat zo in het logboek");
    }

    private void check(LineCheck lines, Report report) throws IOException {
        long number = 0;
        int faults = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine();
                    line != null && faults < SHOWN;
                    line = reader.readLine()) {
                number++;
                if (!lines.holds(file + ":" + number, line)) {
                    faults++;
                }
            }
        }
        if (number == 0) {
            var _ = report.fails(file.toString(), "geen enkele regel");
        } else if (faults == 0) {
            var _ = report.holds(number + " regels van de uitvoer nagerekend");
            lines.remark();
        } else {
            report.remarks("gelezen tot en met regel " + number);
        }
    }
}
