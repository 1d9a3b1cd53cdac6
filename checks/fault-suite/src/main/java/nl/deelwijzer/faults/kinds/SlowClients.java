// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.stage.Stage;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Very many clients that each send a request one byte at a time and never come to its end. */
record SlowClients() implements Fault {

    private static final int CLIENTS = 200;
    private static final Duration PER_BYTE = Duration.ofMillis(250);
    private static final byte[] REQUEST =
            "POST /police/v1/evaluate HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    @Override
    public String name() {
        return "slow clients";
    }

    @Override
    public boolean isFelt() {
        return false;
    }

    @Override
    public Done happen(Stage stage, Random random) {
        URI gateway = URI.create(Chance.oneOf(stage.gateways(), random));
        List<Thread> clients = new ArrayList<>();
        long until = System.nanoTime() + Chance.seconds(6, 12, random).toNanos();
        AtomicInteger connected = new AtomicInteger();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(
                    Thread.ofVirtual().start(() -> dawdle(gateway.getPort(), until, connected)));
        }
        clients.forEach(SlowClients::join);
        if (connected.get() < CLIENTS) {
            throw new IllegalStateException("only " + connected + " were connected");
        }
        return Done.of(CLIENTS + " at once");
    }

    private static void dawdle(int port, long until, AtomicInteger connected) {
        try (Socket socket = new Socket("localhost", port)) {
            int _ = connected.incrementAndGet();
            for (int i = 0; i < REQUEST.length && System.nanoTime() < until; i++) {
                socket.getOutputStream().write(REQUEST[i]);
                Chance.await(PER_BYTE);
            }
        } catch (IOException e) {
            return; // the gateway had enough
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
