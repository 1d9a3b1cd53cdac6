// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;

import org.springframework.web.server.ServerWebExchange;

import java.util.List;

/**
 * The gateways in front of this service, known by their addresses: only they may say what no client
 * may say itself.
 */
final class TrustedProxies {

    private final List<IpSubnetFilterRule> trusted;

    /**
     * Trusts these.
     *
     * @param blocks CIDR blocks, such as {@code 10.1.0.0/16}
     */
    TrustedProxies(List<String> blocks) {
        this.trusted =
                blocks.stream()
                        .map(block -> new IpSubnetFilterRule(block, IpFilterRuleType.ACCEPT))
                        .toList();
    }

    /** Whether the request comes straight from one of them. */
    boolean sent(ServerWebExchange exchange) {
        var peer = exchange.getRequest().getRemoteAddress();
        return peer != null
                && !peer.isUnresolved()
                && trusted.stream().anyMatch(block -> block.matches(peer));
    }
}
