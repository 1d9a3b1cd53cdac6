// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that is held still: its connections stay open and nothing is answered. */
public final class Silence implements AutoCloseable {

    private final long pid;

    private Silence(long pid) {
        this.pid = pid;
    }

    static Silence of(ProcessHandle process) {
        signal("STOP", process.pid());
        return new Silence(process.pid());
    }

    /** The whole command line; a class path is longer than {@link ProcessHandle.Info} tells. */
    static String commandOf(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    /** Lets it go on. */
    @Override
    public void close() {
        signal("CONT", pid);
    }

    private static void signal(String name, long pid) {
        try {
            int status =
                    new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("signal " + name + " was not taken");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
