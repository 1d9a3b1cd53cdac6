// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.limits;

import com.mongodb.ConnectionString;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Objects;

/**
 * The settings {@code deelwijzer.gateway.limits.*}.
 *
 * @param maxInFlight how many requests are worked on at the same time; who comes beyond is told at
 *     once to come back
 * @param maxInFlightPerAddress how many of these may come from one network address; as many as all
 *     where callers come through one proxy
 * @param window over which time the requests of a caller are counted
 * @param clientRequests how many requests one client may do in a window
 * @param addressRequests how many requests without a valid token one network address may do in a
 *     window
 * @param store where several gateways count together, as a connection string of MongoDB with a
 *     database; without it each gateway counts for itself
 * @param storeWithin how long to wait for that store; a gateway that gets no answer counts for
 *     itself
 * @param headWithin how long a client may take from connecting to the end of its first headers
 * @param requestWithin how long it may take from there to the end of its body
 * @param nextWithin how long it may keep an idle connection before the end of its next headers
 * @param readWithin how long it may leave a written part of an answer unread
 */
@ConfigurationProperties("deelwijzer.gateway.limits")
record LimitSettings(
        @DefaultValue("500") int maxInFlight,
        @DefaultValue("200") int maxInFlightPerAddress,
        @DefaultValue("10s") Duration window,
        @DefaultValue("3000") long clientRequests,
        @DefaultValue("1000") long addressRequests,
        @Nullable String store,
        @DefaultValue("250ms") Duration storeWithin,
        @DefaultValue("10s") Duration headWithin,
        @DefaultValue("15s") Duration requestWithin,
        @DefaultValue("30s") Duration nextWithin,
        @DefaultValue("30s") Duration readWithin) {

    LimitSettings {
        if (maxInFlight < 1
                || maxInFlightPerAddress < 1
                || clientRequests < 1
                || addressRequests < 1) {
            throw new IllegalArgumentException(
                    "deelwijzer.gateway.limits: max-in-flight, max-in-flight-per-address,"
                            + " client-requests and address-requests"
                            + " must be at least 1");
        }
        if (window.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "deelwijzer.gateway.limits.window must be at least 1s");
        }
    }

    ConnectionString address() {
        return new ConnectionString(Objects.requireNonNull(store));
    }

    String database() {
        return Objects.requireNonNullElse(address().getDatabase(), "gateway");
    }

    /** Without the store, whose connection string may hold a password. */
    @Override
    public String toString() {
        return "LimitSettings[maxInFlight=" + maxInFlight + "]";
    }
}
