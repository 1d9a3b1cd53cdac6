// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.limits;

import org.springframework.web.server.ServerWebExchange;

import java.net.InetAddress;
import java.util.HexFormat;

/** Who is at the other end of a connection, for counting. */
final class Peer {

    private Peer() {}

    /** The network address; of IPv6 its half, for who has one such address has 2^64 of them. */
    static String of(ServerWebExchange exchange) {
        var peer = exchange.getRequest().getRemoteAddress();
        return peer == null || peer.isUnresolved() ? "" : network(peer.getAddress());
    }

    private static String network(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == 4 ? address.getHostAddress() : HexFormat.of().formatHex(bytes, 0, 8);
    }
}
