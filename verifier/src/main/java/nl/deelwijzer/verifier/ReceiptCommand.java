// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Checks the receipt of one decision. */
@Command(name = "receipt", description = "Controleert het ontvangstbewijs van één beslissing.")
final class ReceiptCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BESTAND", description = "Het ontvangstbewijs (JSON).")
    private Path file = Path.of("");

    @Mixin private Trust trust = new Trust();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        trust.require();
        var report = new Report(spec.commandLine().getOut());
        new ReceiptCheck(file.toString(), trust, report).check(Files.readAllBytes(file));
        return report.end("deze beslissing staat zo in het logboek");
    }
}
