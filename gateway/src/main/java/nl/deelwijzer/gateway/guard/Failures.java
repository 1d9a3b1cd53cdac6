// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.guard;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.netty.channel.ChannelException;
import io.netty.handler.codec.CodecException;

import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

/**
 * Which exceptions mean that a service does not answer, as opposed to a fault of the request or of
 * the gateway.
 */
public final class Failures {

    private Failures() {}

    /**
     * Whether the service could not be reached, was silent too long, broke off or spoke no HTTP.
     */
    public static boolean ofService(Throwable thrown) {
        return switch (thrown) {
            case ResponseStatusException status ->
                    status.getStatusCode().isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT);
            case TimeoutException _, ChannelException _, CodecException _ -> true;
            default -> ofConnection(thrown);
        };
    }

    /**
     * Whether the connection failed or ended before the answer: the one failure that asking again
     * can mend.
     */
    public static boolean ofConnection(Throwable thrown) {
        return thrown instanceof IOException || thrown instanceof WebClientRequestException;
    }

    /** Whether the gateway did not even ask, because the service was in trouble already. */
    public static boolean notAsked(Throwable thrown) {
        return thrown instanceof CallNotPermittedException
                || thrown instanceof BulkheadFullException;
    }
}
