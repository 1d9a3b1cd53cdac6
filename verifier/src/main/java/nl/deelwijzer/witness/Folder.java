// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.witness;

import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.SignedNote;
import nl.deelwijzer.tlog.WitnessState;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What the witness saw, in a folder that one process holds at a time. For each log two files, named
 * by the hash of its origin: {@code .seen} with origin, size and root, which decides, and {@code
 * .checkpoint} with the note last cosigned, which is only shown.
 */
final class Folder implements WitnessState, AutoCloseable {

    private final Path folder;
    private final FileChannel hold;

    private Folder(Path folder, FileChannel hold) {
        this.folder = folder;
        this.hold = hold;
    }

    /**
     * Makes the folder when it is absent.
     *
     * @throws IllegalStateException if another process holds it
     */
    static Folder open(Path folder) {
        try {
            Path file = Files.createDirectories(folder).resolve("in-use.lock");
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw new IllegalStateException("another witness uses the folder " + folder);
            }
            return new Folder(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the file is damaged: to begin anew would forget the log
     */
    @Override
    public synchronized Seen read(String origin) {
        Path file = file(origin, "seen");
        return text(file).map(text -> seen(origin, text, file)).orElse(Seen.NOTHING);
    }

    @Override
    public synchronized boolean replace(String origin, Seen expected, Seen next) {
        if (!read(origin).equals(expected)) {
            return false;
        }
        String text = origin + "\n" + next.size() + "\n" + next.root().base64() + "\n";
        write(file(origin, "seen"), text.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    /** Keeps what was cosigned last, to be shown. */
    void keep(String origin, SignedNote cosigned) {
        write(file(origin, "checkpoint"), cosigned.bytes());
    }

    /** The note that was cosigned last; empty if none was. */
    Optional<String> cosigned(String origin) {
        return text(file(origin, "checkpoint"));
    }

    /** Where evidence against logs is kept. */
    Path evidence() {
        return folder.resolve("evidence");
    }

    @Override
    public void close() {
        try {
            hold.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String origin, String kind) {
        return folder.resolve(OriginHash.of(origin) + "." + kind);
    }

    private static Seen seen(String origin, String text, Path file) {
        List<String> lines = List.of(text.split("\n", -1));
        try {
            if (lines.size() == 4 && lines.getFirst().equals(origin) && lines.get(3).isEmpty()) {
                Hash root = Hash.of(Base64.getDecoder().decode(lines.get(2)));
                return new Seen(Long.parseLong(lines.get(1)), root);
            }
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException("damaged: " + file, malformed);
        }
        throw new IllegalStateException("damaged: " + file);
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            DurableFile.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
