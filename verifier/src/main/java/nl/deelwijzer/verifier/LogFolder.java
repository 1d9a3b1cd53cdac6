// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.tlog.LogFiles;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.TilePath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A log as files, at the paths that tlog-tiles gives them: {@code checkpoint}, {@code tile/…},
 * {@code tile/entries/…}.
 */
final class LogFolder implements LogFiles {

    private final Path folder;

    LogFolder(Path folder) {
        this.folder = folder;
    }

    byte[] checkpoint() throws IOException {
        return Files.readAllBytes(folder.resolve("checkpoint"));
    }

    @Override
    public byte[] read(TilePath path) {
        return content(file(kept(path)));
    }

    /**
     * What is read for a tile or bundle: itself, or a wider one with the same index.
     *
     * @throws MissingFileException if there is none
     */
    TilePath kept(TilePath path) {
        for (int width = path.width(); width <= TilePath.FULL; width++) {
            var wider = new TilePath(path.level(), path.index(), width);
            if (has(wider)) {
                return wider;
            }
        }
        throw new MissingFileException(path);
    }

    boolean has(TilePath path) {
        return Files.isRegularFile(file(path));
    }

    Path file(TilePath path) {
        return folder.resolve(path.toString());
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
