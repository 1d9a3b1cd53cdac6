// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The settings {@code deelwijzer.gateway.*}.
 *
 * @param domains where each domain's service is; a domain that is left out stops the start
 * @param pages where the service of the web pages is: scheme, host and port, without a path
 * @param responseTimeout how long a service may be silent, before its answer and within it
 * @param bodyTimeout how long a client may take to send its whole body
 */
@ConfigurationProperties("deelwijzer.gateway")
public record GatewaySettings(
        Map<Domain, Backend> domains,
        URI pages,
        @DefaultValue("8s") Duration responseTimeout,
        @DefaultValue("10s") Duration bodyTimeout) {

    /** Refuses settings that leave a domain without an address. */
    public GatewaySettings {
        domains = Map.copyOf(domains);
        var missing = missing(domains);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "deelwijzer.gateway.domains has no uri for " + String.join(", ", missing));
        }
    }

    /** Where the service of this domain is. */
    public URI uri(Domain domain) {
        return backend(domain).uri();
    }

    /** How long the service of this domain may be silent. */
    public Duration responseTimeout(Domain domain) {
        var own = backend(domain).responseTimeout();
        return own == null ? responseTimeout : own;
    }

    private Backend backend(Domain domain) {
        var backend = domains.get(domain);
        if (backend == null) {
            throw new IllegalStateException("no backend for " + domain);
        }
        return backend;
    }

    private static List<String> missing(Map<Domain, Backend> domains) {
        return Arrays.stream(Domain.values())
                .filter(domain -> !domains.containsKey(domain))
                .map(Domain::word)
                .toList();
    }

    /**
     * One service behind the gateway.
     *
     * @param uri scheme, host and port, without a path
     * @param responseTimeout instead of the common one
     */
    public record Backend(URI uri, @Nullable Duration responseTimeout) {}
}
