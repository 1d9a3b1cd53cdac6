// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.util.List;

/** The suite did not come up; everything that was started has been stopped again. */
public final class StartFailure extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 20;

    private final String reason;

    StartFailure(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** What the person at the terminal should read. */
    public String reason() {
        return reason;
    }

    /** A process that ended before it was ready. */
    static StartFailure died(Part part, PartProcess process, String log) {
        return withLog(
                "%s stopped with exit code %d before it was ready"
                        .formatted(part.word(), process.exitCode()),
                process.lastLines(LINES),
                log);
    }

    /** A process that lives and does not become ready. */
    static StartFailure late(Part part, PartProcess process, long seconds, String log) {
        return withLog(
                "%s is not ready after %d s".formatted(part.word(), seconds),
                process.lastLines(LINES),
                log);
    }

    private static StartFailure withLog(String reason, List<String> lines, String log) {
        return new StartFailure(
                reason + "; the last lines of " + log + ":\n  " + String.join("\n  ", lines));
    }
}
