// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.tlog.Checkpoint;
import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.OpenedCheckpoint;
import nl.deelwijzer.tlog.Tree;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Recomputes a whole log from a copy of its files. */
@Command(
        name = "log",
        description = "Rekent een heel logboek na uit een map met zijn bestanden (zie fetch).")
final class LogCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MAP", description = "Met checkpoint, tile/… en tile/entries/…")
    private Path folder = Path.of("");

    @Option(
            names = "--earlier",
            paramLabel = "BESTAND",
            description = "Een eerder bewaard controlepunt van dit logboek. Mag vaker voorkomen.")
    private List<Path> earlier = List.of();

    @Mixin private Trust trust = new Trust();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        trust.require();
        var report = new Report(spec.commandLine().getOut());
        var files = new LogFolder(folder);
        var checkpoints = new Checkpoints(trust, report);
        Optional<OpenedCheckpoint> opened =
                checkpoints.open(files.checkpoint(), folder.resolve("checkpoint").toString());
        if (opened.isPresent()) {
            Checkpoint now = opened.get().checkpoint();
            if (new LogCheck(files, report).holds(now)) {
                for (Path file : earlier) {
                    checkpoints
                            .open(Files.readAllBytes(file), file.toString())
                            .map(OpenedCheckpoint::checkpoint)
                            .ifPresent(before -> compare(file, before, now, report));
                }
            }
        }
        return report.end("het hele logboek volgt uit zijn regels");
    }

    /** Whether the log of the folder holds the earlier one unchanged as its beginning. */
    private void compare(Path file, Checkpoint before, Checkpoint now, Report report) {
        var _ =
                before.origin().equals(now.origin())
                        ? compareSizes(file, before, now, report)
                        : report.fails(file.toString(), "van een ander logboek");
    }

    private boolean compareSizes(Path file, Checkpoint before, Checkpoint now, Report report) {
        if (before.size() > now.size()) {
            return report.fails(
                    "regel " + now.size(),
                    "het logboek is ingekort: %s telde %d regels".formatted(file, before.size()));
        }
        Hash root = new Tree(new LogFolder(folder), before.size()).root();
        return root.equals(before.root())
                ? report.holds("%s is het begin van dit logboek".formatted(file))
                : report.fails(
                        file.toString(),
                        "de eerste %d regels zijn herschreven".formatted(before.size()));
    }
}
