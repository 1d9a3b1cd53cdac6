// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.OpenedCheckpoint;
import nl.deelwijzer.tlog.ProofFile;
import nl.deelwijzer.tlog.Reason;
import nl.deelwijzer.tlog.SignedNote;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Checks that an entry stands in a log, by a C2SP tlog-proof file. */
@Command(name = "proof", description = "Controleert of een regel in een logboek staat.")
final class ProofCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "REGEL", description = "Bestand met de regel zelf.")
    private Path entry = Path.of("");

    @Parameters(index = "1", paramLabel = "BEWIJS", description = "Het bewijsbestand (tlog-proof).")
    private Path proof = Path.of("");

    @Mixin private Trust trust = new Trust();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        trust.require();
        byte[] line = Files.readAllBytes(entry);
        PrintWriter out = spec.commandLine().getOut();
        return switch (ProofFile.parse(Files.readAllBytes(proof))) {
            case Checked.Refused<ProofFile>(Reason reason) -> refused(out, reason);
            case Checked.Accepted<ProofFile>(ProofFile file) ->
                    switch (opened(file, line)) {
                        case Checked.Refused<OpenedCheckpoint>(Reason reason) ->
                                refused(out, reason);
                        case Checked.Accepted<OpenedCheckpoint>(OpenedCheckpoint opened) ->
                                accepted(out, file, opened);
                    };
        };
    }

    private Checked<OpenedCheckpoint> opened(ProofFile file, byte[] line) {
        return SignedNote.parse(file.note())
                .then(note -> trust.policy(note.claimedOrigin()))
                .then(policy -> file.verify(line, policy));
    }

    private int accepted(PrintWriter out, ProofFile file, OpenedCheckpoint opened) {
        var checkpoint = opened.checkpoint();
        out.printf(
                "KLOPT: de regel staat op plaats %d van %s (%d regels), door %d getuigen meegetekend.%n",
                file.index(), checkpoint.origin(), checkpoint.size(), opened.cosigned().size());
        return Main.SOUND;
    }

    private int refused(PrintWriter out, Reason reason) {
        out.printf("KLOPT NIET: %s: %s%n", proof, Words.withCode(reason));
        return Main.FAULTY;
    }
}
