// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a process still holds after a full collection, by its own account. */
final class LiveHeap {

    private LiveHeap() {}

    /** Bytes of all reachable objects. */
    static long bytes(long pid) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process =
                new ProcessBuilder(List.of(jcmd, Long.toString(pid), "GC.class_histogram"))
                        .redirectErrorStream(true)
                        .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var total = text.lines().filter(line -> line.startsWith("Total")).findFirst();
        return Long.parseLong(
                total.orElseThrow(() -> new IllegalStateException(text))
                        .strip()
                        .split("\\s+", -1)[2]);
    }
}
