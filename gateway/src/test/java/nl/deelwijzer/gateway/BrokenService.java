// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service that is broken below HTTP: it reads what comes and then says just these bytes, or
 * nothing.
 */
final class BrokenService implements AutoCloseable {

    private static final int LONGEST = 65_536;

    private final ServerSocket listener;
    private final String says;
    private final boolean hangsUp;
    private final AtomicInteger connections = new AtomicInteger();

    private BrokenService(String says, boolean hangsUp) {
        try {
            this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.says = says;
        this.hangsUp = hangsUp;
        Thread.ofVirtual().start(this::listen);
    }

    /** Takes the request and never answers. */
    static BrokenService silent() {
        return new BrokenService("", false);
    }

    /** Takes the request and hangs up without an answer. */
    static BrokenService hangingUp() {
        return new BrokenService("", true);
    }

    /** Says this and then hangs up. */
    static BrokenService hangingUpAfter(String says) {
        return new BrokenService(says, true);
    }

    /** Says this and then falls silent. */
    static BrokenService silentAfter(String says) {
        return new BrokenService(says, false);
    }

    String uri() {
        return "http://localhost:" + listener.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                var socket = listener.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try {
            var read = socket.getInputStream().read(new byte[LONGEST]);
            if (read > 0 && !says.isEmpty()) {
                socket.getOutputStream().write(says.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            }
            if (hangsUp) {
                socket.close();
            }
        } catch (IOException clientLeft) {
            // The gateway gave up: that is what the tests look at.
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
