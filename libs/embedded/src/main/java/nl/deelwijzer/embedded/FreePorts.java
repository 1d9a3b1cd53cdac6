// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of the loopback interface. */
public final class FreePorts {

    /** Linux gives outgoing connections ports from 32,768 on, other systems higher ones. */
    private static final int FIRST_GIVEN = 32_768;

    private static final int FIRST_LASTING = 20_000;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePorts() {}

    /**
     * A free port that the system gives to no outgoing connection: a server that is down for a
     * while finds it free again. Another server may take it before the caller does, but no port is
     * given twice in one JVM.
     */
    public static int lasting() {
        return ThreadLocalRandom.current()
                .ints(FIRST_LASTING, FIRST_GIVEN)
                .filter(FreePorts::isFree)
                .filter(GIVEN::add)
                .findFirst()
                .orElseThrow();
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
        return port == 0 ? lasting() : port;
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
