// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.suite.LocalSuite;

import java.io.IOException;
import java.util.regex.Pattern;

/** An audit service with a topic and a database of its own. */
final class MeasuredAudit implements AutoCloseable {

    private static final Pattern SIZE = Pattern.compile("\"size\"\\s*:\\s*(\\d+)");
    private static final long PAUSE_MILLIS = 5;
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final LocalSuite suite;
    private final Program program;

    private MeasuredAudit(LocalSuite suite, Program program) {
        this.suite = suite;
        this.program = program;
    }

    /** With so many consumers of the topic. */
    static MeasuredAudit of(LocalSuite suite, String topic, int consumers)
            throws IOException, InterruptedException {
        int port = Program.freePort();
        var settings = Settings.audit(port, topic);
        settings.put("SPRING_KAFKA_LISTENER_CONCURRENCY", Integer.toString(consumers));
        return new MeasuredAudit(suite, Program.service("audit-service", port, settings));
    }

    /** How many entries the checkpoints of all logs cover together. */
    long covered() throws IOException, InterruptedException {
        var logs = suite.send(suite.get(address("/v1/logs"), "auditor-demo")).body();
        return SIZE.matcher(logs).results().mapToLong(size -> Long.parseLong(size.group(1))).sum();
    }

    void awaitCovered(long entries) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (covered() < entries) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(entries + " entries were not covered in time");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private String address(String path) {
        return "http://localhost:" + program.port() + path;
    }

    @Override
    public void close() {
        program.close();
    }
}
