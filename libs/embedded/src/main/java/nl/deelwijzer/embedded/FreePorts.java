// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback interface. */
public final class FreePorts {

    private FreePorts() {}

    /**
     * A port that was free a moment ago. Another process may take it before the caller does: bind
     * soon and be ready to hear that it is taken.
     */
    public static int any() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a server could listen on this port now, on the loopback interface as well as on all
     * interfaces.
     */
    public static boolean isFree(int port) {
        return canBind(new InetSocketAddress(port))
                && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** The port itself, or a free one when it is 0. */
    static int orAny(int port) {
        return port == 0 ? any() : port;
    }

    private static boolean canBind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address, 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
