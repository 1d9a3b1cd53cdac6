// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import com.mongodb.client.MongoClients;

import nl.deelwijzer.benchmarks.suite.LocalSuite;
import nl.deelwijzer.embedded.FreePorts;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

/** An audit service with a topic and a database of its own, which goes when it is closed. */
final class MeasuredAudit implements AutoCloseable {

    private static final Pattern SIZE = Pattern.compile("\"size\"\\s*:\\s*(\\d+)");
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final LocalSuite suite;
    private final String database;
    private final Program program;

    private MeasuredAudit(LocalSuite suite, String database, Program program) {
        this.suite = suite;
        this.database = database;
        this.program = program;
    }

    /** With so many consumers of the topic. */
    static MeasuredAudit of(LocalSuite suite, String topic, int consumers)
            throws IOException, InterruptedException {
        int port = FreePorts.lasting();
        var settings = Settings.audit(port, topic);
        settings.put("SPRING_KAFKA_LISTENER_CONCURRENCY", Integer.toString(consumers));
        return new MeasuredAudit(suite, topic, Program.service("audit-service", port, settings));
    }

    /** How many entries the checkpoints of all logs cover together. */
    long covered() throws IOException, InterruptedException {
        var logs = suite.send(suite.get(address("/v1/logs"), "auditor-demo")).body();
        return SIZE.matcher(logs).results().mapToLong(size -> Long.parseLong(size.group(1))).sum();
    }

    /**
     * Asks until the checkpoints cover so many entries.
     *
     * @param pause between two questions, which the service answers besides its work
     */
    void awaitCovered(long entries, Duration pause) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (covered() < entries) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(entries + " entries were not covered in time");
            }
            Thread.sleep(pause);
        }
    }

    private String address(String path) {
        return "http://localhost:" + program.port() + path;
    }

    @Override
    public void close() {
        program.close();
        try (var store = MongoClients.create(Settings.STORE)) {
            store.getDatabase(database).drop();
        }
    }
}
