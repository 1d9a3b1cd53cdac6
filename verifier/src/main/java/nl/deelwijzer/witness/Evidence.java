// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proof that a log broke its promise: for each pair of checkpoints that do not fit, the request as
 * it came ({@code .request}, signed by the log) and what was cosigned before ({@code .cosigned}).
 * Named by the hash of the request, so that a repeated one is kept once; at most {@value #MOST}
 * pairs, for the first says enough.
 */
final class Evidence {

    private static final int MOST = 100;
    private static final String REQUEST = ".request";

    private final Path folder;

    Evidence(Path folder) {
        this.folder = folder;
    }

    /** Keeps a pair, and gives the file with the request; empty when there is enough. */
    Optional<Path> keep(byte[] request, Optional<String> cosigned) {
        try {
            String name = OriginHash.hex(request);
            Path file = Files.createDirectories(folder).resolve(name + REQUEST);
            if (!Files.exists(file)) {
                if (count() >= MOST) {
                    return Optional.empty();
                }
                byte[] former = cosigned.orElse("").getBytes(StandardCharsets.UTF_8);
                DurableFile.write(folder.resolve(name + ".cosigned"), former);
                DurableFile.write(file, request);
            }
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pairs there are, those of former runs included. */
    long count() {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(REQUEST)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
