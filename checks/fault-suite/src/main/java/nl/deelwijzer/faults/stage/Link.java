// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * The connection from one part to another: a relay that can be cut. What is under way when nothing
 * passes arrives afterwards, as with a network that sends again.
 */
public final class Link implements AutoCloseable {

    /** What the network does. */
    public enum State {
        WHOLE,
        /** Nothing passes and nobody is told; who connects is let in and hears nothing. */
        SILENT,
        /** Connections break, and new ones are closed at once. */
        REFUSING
    }

    private static final int BUFFER = 16_384;
    private static final long PAUSE_NANOS = Duration.ofMillis(20).toNanos();

    private final String name;
    private final int target;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;

    private Link(String name, int target, ServerSocket door) {
        this.name = name;
        this.target = target;
        this.door = door;
    }

    static Link open(String name, int target) {
        try {
            Link link =
                    new Link(
                            name,
                            target,
                            new ServerSocket(0, 50, InetAddress.getByName("localhost")));
            Thread _ = Thread.ofPlatform().daemon().name("link " + name).start(link::accept);
            return link;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the one part finds the other. */
    int port() {
        return door.getLocalPort();
    }

    /** Whether there are connections. */
    public boolean isUsed() {
        return !open.isEmpty();
    }

    public void set(State now) {
        state = now;
        if (now == State.REFUSING) {
            open.forEach(Link::close);
        }
    }

    @Override
    public void close() {
        set(State.REFUSING);
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both ends, as in {@code police–broker}. */
    @Override
    public String toString() {
        return name;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                open.add(client);
                Thread _ = Thread.ofVirtual().start(() -> relay(client));
            } catch (IOException e) {
                state = State.REFUSING;
            }
        }
    }

    private void relay(Socket client) {
        awaitPassage();
        if (state == State.REFUSING) {
            end(client);
            return;
        }
        try {
            Socket server = new Socket("localhost", target);
            open.add(server);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Thread _ = Thread.ofVirtual().start(() -> pump(client, server));
            pump(server, client);
        } catch (IOException e) {
            end(client);
        }
    }

    /** Until one side ends; then both do. */
    private void pump(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                awaitPassage();
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            end(to);
        } finally {
            end(from);
            end(to);
        }
    }

    private void awaitPassage() {
        while (state == State.SILENT) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void end(Socket socket) {
        open.remove(socket);
        close(socket);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
