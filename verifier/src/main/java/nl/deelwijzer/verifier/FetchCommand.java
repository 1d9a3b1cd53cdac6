// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Checkpoint;
import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.Reason;
import nl.deelwijzer.tlog.TileCover;
import nl.deelwijzer.tlog.TilePath;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Copies a log to a folder, to be checked there; the only command that uses a network. */
@Command(
        name = "fetch",
        description =
                "Kopieert een logboek naar een map. Wat er al staat, wordt niet opnieuw gehaald.")
final class FetchCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "ADRES",
            description = "Van het logboek, zoals https://…/audit/v1/logs/0")
    private String address = "";

    @Parameters(index = "1", paramLabel = "MAP", description = "Waar de bestanden komen.")
    private Path folder = Path.of("");

    @Option(
            names = "--token-file",
            paramLabel = "BESTAND",
            description = "Bestand met het toegangstoken.")
    private Path token = Path.of("");

    @Mixin private Trust trust = new Trust();

    @Spec private CommandSpec spec = CommandSpec.create();

    /** The checkpoint goes last: before that the folder holds the former log, whole. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        trust.require();
        var report = new Report(spec.commandLine().getOut());
        var source = new LogSource(address, token());
        byte[] note = source.get("checkpoint");
        var checkpoints = new Checkpoints(trust, report);
        var opened = checkpoints.open(note, address + "/checkpoint");
        if (opened.isPresent()) {
            Checkpoint now = opened.get().checkpoint();
            if (onlyGrew(source, now, checkpoints, report)) {
                copy(source, now, report);
                write(folder.resolve("checkpoint"), note);
            }
        }
        return report.end("het logboek is gekopieerd; reken het na met de opdracht log");
    }

    /** Whether what the folder remembers, if anything, is the beginning of what is served now. */
    private boolean onlyGrew(
            LogSource source, Checkpoint now, Checkpoints checkpoints, Report report)
            throws IOException, InterruptedException {
        Path kept = folder.resolve("checkpoint");
        if (!Files.exists(kept)) {
            return true;
        }
        var before = checkpoints.openFormer(Files.readAllBytes(kept), kept.toString());
        if (before.isEmpty()) {
            return false;
        }
        long size = before.get().size();
        return switch (new Growth(source).check(before.get(), now)) {
            case Checked.Accepted<Hash> _ ->
                    report.holds("de eerste %d regels zijn onveranderd".formatted(size));
            case Checked.Refused<Hash>(Reason reason) ->
                    report.fails(
                            address + "/checkpoint",
                            "volgt niet uit %s (%d regels): %s"
                                    .formatted(kept, size, Words.withCode(reason)));
        };
    }

    private void copy(LogSource source, Checkpoint now, Report report)
            throws IOException, InterruptedException {
        var files = new LogFolder(folder);
        int fetched = 0;
        for (TilePath path : TileCover.between(0, now.size())) {
            if (!files.has(path)) {
                write(files.file(path), source.get(path.toString()));
                fetched++;
            }
        }
        report.remarks(fetched + " bestanden gehaald");
    }

    /** A file is there wholly or not at all. */
    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.write(unfinished, content);
        Path _ = Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private String token() throws IOException {
        return token.toString().isEmpty() ? "" : Files.readString(token).strip();
    }
}
