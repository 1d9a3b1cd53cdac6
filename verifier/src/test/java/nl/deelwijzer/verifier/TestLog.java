// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.tlog.LogStorage;
import nl.deelwijzer.tlog.LogWriter;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.ProofFile;
import nl.deelwijzer.tlog.SignatureType;
import nl.deelwijzer.tlog.Signer;
import nl.deelwijzer.tlog.TileFile;
import nl.deelwijzer.tlog.TilePath;
import nl.deelwijzer.tlog.Tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A log in memory, signed as a real one. */
public final class TestLog implements LogStorage {

    /** The name of the log. */
    public static final String ORIGIN = "deelwijzer/decisions/0";

    private final Map<TilePath, byte[]> files = new HashMap<>();
    private final Signer signer;
    private final LogWriter writer;
    private Optional<Committed> committed = Optional.empty();

    private TestLog(int key) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) key);
        signer = Signer.configured(ORIGIN, SignatureType.ED25519, seed);
        writer = LogWriter.open(this, signer, 0);
    }

    /** A log with these entries, whose key is all of one byte. */
    public static TestLog of(int key, List<byte[]> entries) {
        var log = new TestLog(key);
        var _ = log.writer.append(entries, entries.size());
        return log;
    }

    /** What its checkpoints are checked by. */
    public String key() {
        return signer.key().toString();
    }

    byte[] note() {
        return committed.orElseThrow().note().bytes();
    }

    /** The log as a folder of files. */
    void copyTo(Path folder) {
        try {
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey().toString());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.write(path, file.getValue());
            }
            Files.write(folder.resolve("checkpoint"), note());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of a witness that cosigned nothing. */
    static String witnessKey(String name, int key) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) key);
        return Signer.configured(name, SignatureType.COSIGNATURE, seed).key().toString();
    }

    byte[] proof(long index) {
        var tree = new Tree(this, committed.orElseThrow().size());
        return ProofFile.of(index, tree.inclusion(index), note()).bytes();
    }

    @Override
    public byte[] read(TilePath path) {
        return Optional.ofNullable(files.get(path))
                .orElseThrow(() -> new MissingFileException(path));
    }

    @Override
    public Optional<Committed> committed() {
        return committed;
    }

    @Override
    public void put(TileFile file) {
        files.put(file.path(), file.content());
    }

    @Override
    public boolean commit(long expectedSize, Committed next) {
        committed = Optional.of(next);
        return true;
    }
}
