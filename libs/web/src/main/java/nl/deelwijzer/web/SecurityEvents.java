// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;

/**
 * One line for each caller that was not let in (401), did not have the right (403) or came too
 * often (429). It names the organisation and the network, never a person, a full address or a part
 * of a token.
 */
final class SecurityEvents {

    private static final Logger LOG = LoggerFactory.getLogger("deelwijzer.security");
    private static final String UNKNOWN = "unknown";

    private SecurityEvents() {}

    static boolean concerns(ProblemType type) {
        return switch (type) {
            case UNAUTHENTICATED, FORBIDDEN, TOO_MANY_REQUESTS -> true;
            default -> false;
        };
    }

    /** Writes the line; the token that was accepted, if any, says which organisation it was. */
    static Mono<Void> log(ServerWebExchange exchange, ProblemType type, String method) {
        return exchange.getPrincipal()
                .ofType(JwtAuthenticationToken.class)
                .map(SecurityEvents::organisation)
                .defaultIfEmpty(UNKNOWN)
                .doOnNext(organisation ->
                        LOG.warn(
                                "event={} status={} method={} organisation={} network={} traceId={}",
                                type.segment(),
                                type.status().value(),
                                method,
                                organisation,
                                network(exchange.getRequest().getRemoteAddress()),
                                TraceIds.of(exchange).traceId()))
                .then();
    }

    private static String organisation(JwtAuthenticationToken caller) {
        var oin = caller.getToken().getClaims().get("organisation");
        return oin instanceof String text && text.matches("[0-9]{20}") ? text : UNKNOWN;
    }

    /** The first three bytes of an IPv4 address, the first six of an IPv6 address. */
    static String network(@org.jspecify.annotations.Nullable InetSocketAddress peer) {
        if (peer == null || peer.isUnresolved()) {
            return UNKNOWN;
        }
        InetAddress address = peer.getAddress();
        var bytes = address.getAddress();
        return address instanceof Inet4Address
                ? "%d.%d.%d.0/24".formatted(bytes[0] & 255, bytes[1] & 255, bytes[2] & 255)
                : HexFormat.of().formatHex(bytes, 0, 6) + "::/48";
    }
}
