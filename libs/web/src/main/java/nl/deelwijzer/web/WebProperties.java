// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.util.List;

/**
 * What all services have in common on the outside.
 *
 * @param apiVersion full version of the interface (SemVer), equal to {@code info.version}
 * @param maxBody largest request body, in bytes
 * @param trustedProxies CIDR blocks of the proxies whose {@code X-Forwarded-Prefix} and {@code
 *     Deelwijzer-…} headers are believed
 * @param localSuite whether this is the local suite, in which secrets that everybody knows are fine
 * @param sslBundle name of the SSL bundle for the service's own clients; without it they trust what
 *     the JVM trusts
 * @param security what a token must say
 * @param metrics who may read the metrics
 */
@ConfigurationProperties("deelwijzer")
record WebProperties(
        @DefaultValue("1.0.0") String apiVersion,
        @DefaultValue("256KB") DataSize maxBody,
        @DefaultValue({"127.0.0.0/8", "::1/128"}) List<String> trustedProxies,
        @DefaultValue("false") boolean localSuite,
        @Nullable String sslBundle,
        @DefaultValue Security security,
        @DefaultValue Metrics metrics) {

    /**
     * What a token must say.
     *
     * @param audience the value that {@code aud} must hold
     * @param tokenUri where the API documents send who wants a token; {@code web.yaml} has the
     *     address that the issuer of the local suite has
     */
    record Security(@DefaultValue("deelwijzer") String audience, @Nullable String tokenUri) {}

    /**
     * Who may read the metrics.
     *
     * @param scrapers CIDR blocks of the machines that collect them; for all others there are none
     */
    record Metrics(@DefaultValue List<String> scrapers) {}
}
