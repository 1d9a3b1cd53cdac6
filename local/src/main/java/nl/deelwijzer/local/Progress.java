// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Tells the person at the terminal what happens, each line with the seconds since the beginning.
 */
public final class Progress {

    private final PrintStream out;
    private final long begun = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    public void say(String line) {
        out.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds(), line));
    }

    void saySimply(String line) {
        out.println(line);
    }
}
