// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.stage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A small file system of its own for the data of one part, so that it can be full. */
public final class Disk implements AutoCloseable {

    private static final int BLOCK = 65_536;

    private final Path folder;
    private final Path filler;

    private Disk(Path folder) {
        this.folder = folder;
        this.filler = folder.resolve("filler");
    }

    /** Mounts a file system in memory; empty where this user may not mount. */
    static Optional<Disk> mount(Path folder, int mebibytes) {
        try {
            Path made = Files.createDirectories(folder);
            boolean mounted =
                    run("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", made);
            if (!mounted) {
                return Optional.empty();
            }
            Disk disk = new Disk(made);
            Runtime.getRuntime().addShutdownHook(new Thread(disk::close));
            return Optional.of(disk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Leaves not one byte of room.
     *
     * @throws IllegalStateException if there still is
     */
    public void fill() {
        for (int block = BLOCK; block > 0; block /= 2) {
            append(new byte[block]);
        }
        long room = folder.toFile().getUsableSpace();
        if (room > 0) {
            throw new IllegalStateException(room + " bytes of room are left");
        }
    }

    public void makeRoom() {
        try {
            boolean _ = Files.deleteIfExists(filler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            boolean _ = run("umount", "-l", folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(byte[] block) {
        try (OutputStream out =
                Files.newOutputStream(
                        filler,
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            return;
        }
    }

    private static boolean run(Object... command) throws IOException {
        Process process =
                new ProcessBuilder(List.of(command).stream().map(Object::toString).toList())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.onExit().join().exitValue() == 0;
    }
}
