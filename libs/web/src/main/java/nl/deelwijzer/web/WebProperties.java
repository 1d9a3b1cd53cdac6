// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

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
 * @param security what a token must say
 */
@ConfigurationProperties("deelwijzer")
record WebProperties(
        @DefaultValue("1.0.0") String apiVersion,
        @DefaultValue("256KB") DataSize maxBody,
        @DefaultValue({"127.0.0.0/8", "::1/128"}) List<String> trustedProxies,
        @DefaultValue("false") boolean localSuite,
        @DefaultValue Security security) {

    /**
     * What a token must say.
     *
     * @param audience the value that {@code aud} must hold
     */
    record Security(@DefaultValue("deelwijzer") String audience) {}
}
