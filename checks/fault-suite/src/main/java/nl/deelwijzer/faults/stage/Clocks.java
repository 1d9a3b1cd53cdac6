// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Clocks of processes that can be set wrong while they run, by libfaketime where it is there. */
public final class Clocks {

    private static final List<Path> LIBRARIES =
            List.of(
                    Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"),
                    Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1"));

    private final Path folder;
    private final Set<Member> led = ConcurrentHashMap.newKeySet();

    Clocks(Path folder) {
        this.folder = folder;
    }

    public boolean canBeSet() {
        return library().isPresent();
    }

    /** From its next start on this process has a clock that can be set; it begins right. */
    public void lead(Member member) {
        led.add(member);
        set(member, Duration.ZERO);
    }

    /** From its next start on this process has the machine's clock. */
    public void leave(Member member) {
        led.remove(member);
    }

    /** Makes the clock of the process differ this much from the machine's, within a second. */
    public void set(Member member, Duration difference) {
        try {
            Path unfinished = file(member).resolveSibling("unfinished");
            Files.writeString(unfinished, "%+d\n".formatted(difference.toSeconds()));
            Path _ =
                    Files.move(
                            unfinished,
                            file(member),
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the process must find in its environment. Monotonic clocks stay as they are. */
    Map<String, String> environment(Member member) {
        if (!led.contains(member)) {
            return Map.of();
        }
        return Map.of(
                "LD_PRELOAD",
                library().orElseThrow().toString(),
                "FAKETIME_TIMESTAMP_FILE",
                file(member).toString(),
                "FAKETIME_CACHE_DURATION",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
    }

    private Path file(Member member) {
        return folder.resolve("clock-" + member.toString().replace(' ', '-'));
    }

    private static Optional<Path> library() {
        return LIBRARIES.stream().filter(Files::exists).findFirst();
    }
}
