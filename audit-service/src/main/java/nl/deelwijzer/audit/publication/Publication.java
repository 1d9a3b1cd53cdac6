// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.publication;

import nl.deelwijzer.audit.ledger.Growth;
import nl.deelwijzer.tlog.LogStorage;

import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes every checkpoint that a writer of a log committed or found, and brings it to each
 * destination on a thread of its own. A writer names its checkpoint when it opens its log too, so
 * that after a restart the newest one goes out again.
 */
final class Publication implements Growth, SmartLifecycle {

    private static final Outlet.Pauses PAUSES =
            new Outlet.Pauses(Duration.ofSeconds(1), Duration.ofSeconds(30));

    private final List<Destination> destinations;
    private final Map<Integer, List<Outlet>> outlets = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private boolean running;

    Publication(List<Destination> destinations) {
        this.destinations = List.copyOf(destinations);
    }

    @Override
    public void committed(int log, LogStorage.Committed checkpoint) {
        outlets.computeIfAbsent(log, this::opened).forEach(outlet -> outlet.offer(checkpoint));
    }

    private List<Outlet> opened(int log) {
        return destinations.stream().map(destination -> opened(log, destination)).toList();
    }

    private synchronized Outlet opened(int log, Destination destination) {
        var outlet = new Outlet(log, destination, PAUSES);
        var thread = Thread.ofVirtual().name(destination.name() + "-" + log).unstarted(outlet);
        threads.add(thread);
        if (running) {
            thread.start();
        }
        return outlet;
    }

    @Override
    public synchronized void start() {
        running = true;
        threads.forEach(Thread::start);
    }

    @Override
    public synchronized void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
        outlets.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
