// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import java.io.IOException;
import java.util.regex.Pattern;

/** Lets the audit service recompute one log, and gives the rate that it tells. */
final class Fsck {

    private static final String LOG = LocalSuite.AUDIT + "/v1/logs/0/_fsck";
    private static final String AUDITOR = "auditor-demo";
    private static final int MOST_POLLS = 1_200;
    private static final long PAUSE_MILLIS = 500;
    private static final Pattern RATE = Pattern.compile("\"recordsPerSecond\"\\s*:\\s*([0-9.E]+)");

    private final LocalSuite suite;

    Fsck(LocalSuite suite) {
        this.suite = suite;
    }

    /** Decisions per second; waits ten minutes at most. */
    double rate() throws IOException, InterruptedException {
        var report = suite.send(suite.post(LOG, AUDITOR, "")).body();
        for (int poll = 0; report.contains("\"RUNNING\"") && poll < MOST_POLLS; poll++) {
            Thread.sleep(PAUSE_MILLIS);
            report = suite.send(suite.get(LOG, AUDITOR)).body();
        }
        var rate = RATE.matcher(report);
        if (!rate.find()) {
            throw new IllegalStateException("no rate: " + report);
        }
        return Double.parseDouble(rate.group(1));
    }
}
