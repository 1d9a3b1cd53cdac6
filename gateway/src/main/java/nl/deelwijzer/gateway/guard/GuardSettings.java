// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.guard;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * When the gateway stops asking a domain.
 *
 * @param maxInFlight how many calls one domain may have at the same time
 * @param window over how many last calls trouble is counted
 * @param minimumCalls how many of them there must be before it counts
 * @param troublePercentage from which share of them on nobody asks any more
 * @param rest how long nobody asks; then a few calls try whether it is over
 * @param trials how many calls try
 */
@ConfigurationProperties("deelwijzer.gateway.guard")
record GuardSettings(
        @DefaultValue("200") int maxInFlight,
        @DefaultValue("40") int window,
        @DefaultValue("10") int minimumCalls,
        @DefaultValue("50") int troublePercentage,
        @DefaultValue("5s") Duration rest,
        @DefaultValue("5") int trials) {}
