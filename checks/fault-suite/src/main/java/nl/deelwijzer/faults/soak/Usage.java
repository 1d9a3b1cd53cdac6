// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a process holds at a moment, by the kernel's account. */
record Usage(double mebibytes, int threads, int files) {

    private static final double KIBIBYTES_IN_MEBIBYTE = 1024;

    static Usage of(long pid) {
        Path folder = Path.of("/proc", Long.toString(pid));
        try (Stream<Path> files = Files.list(folder.resolve("fd"))) {
            String status = Files.readString(folder.resolve("status"));
            return new Usage(
                    number(status, "VmRSS:") / KIBIBYTES_IN_MEBIBYTE,
                    number(status, "Threads:"),
                    (int) files.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(String status, String field) {
        return status.lines()
                .filter(line -> line.startsWith(field))
                .map(line -> Integer.parseInt(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }
}
