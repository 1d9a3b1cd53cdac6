// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.publication;

import nl.deelwijzer.tlog.LogStorage.Committed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One log on its way to one destination. Only the newest checkpoint counts, because it contains the
 * former ones: what comes in while another is being brought replaces what waits. One that cannot be
 * brought is tried again until it, or a newer one, arrives.
 */
final class Outlet implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Outlet.class);

    private final int log;
    private final Destination destination;
    private final Pauses pauses;
    private final BlockingQueue<Committed> newest = new ArrayBlockingQueue<>(1);

    /** How long to wait after a failure: doubled each time up to the longest. */
    record Pauses(Duration first, Duration longest) {}

    Outlet(int log, Destination destination, Pauses pauses) {
        this.log = log;
        this.destination = destination;
        this.pauses = pauses;
    }

    /** Never waits. */
    synchronized void offer(Committed checkpoint) {
        newest.clear();
        newest.add(checkpoint);
    }

    /** Until the thread is interrupted. */
    @Override
    public void run() {
        try {
            while (true) {
                bring(newest.take());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void bring(Committed first) throws InterruptedException {
        var checkpoint = first;
        var pause = pauses.first();
        while (!delivered(checkpoint)) {
            var newer = newest.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
            if (newer != null) {
                checkpoint = newer;
            }
            pause = longer(pause);
        }
    }

    private boolean delivered(Committed checkpoint) throws InterruptedException {
        try {
            return destination.deliver(log, checkpoint);
        } catch (RuntimeException failed) {
            LOG.atWarn()
                    .addKeyValue("destination", destination.name())
                    .addKeyValue("log", log)
                    .addKeyValue("cause", failed.getClass().getName())
                    .log("A checkpoint cannot be published now and is tried again");
            return false;
        }
    }

    private Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(pauses.longest()) < 0 ? doubled : pauses.longest();
    }
}
