// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import java.io.PrintWriter;

/** Says what was checked and what does not hold. */
final class Report {

    private final PrintWriter out;
    private long faults;

    Report(PrintWriter out) {
        this.out = out;
    }

    /** Something holds. */
    boolean holds(String what) {
        out.println("goed  " + what);
        return true;
    }

    /** Something does not; the first of these is the place to look. */
    boolean fails(String place, String why) {
        faults++;
        out.println("FOUT  " + place + ": " + why);
        return false;
    }

    /** Something to know that proves nothing. */
    void remarks(String what) {
        out.println("      " + what);
    }

    /** The conclusion, and the exit code that goes with it. */
    int end(String sound) {
        out.println(faults == 0 ? "KLOPT: " + sound : "KLOPT NIET: zie FOUT hierboven");
        out.flush();
        return faults == 0 ? Main.SOUND : Main.FAULTY;
    }
}
