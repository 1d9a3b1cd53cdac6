// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Refuses to start with what the local suite alone may use: secrets that everybody can read in this
 * repository, and an issuer on the same machine, who may be anybody.
 */
final class DemoSettings {

    /** What every secret of the local suite begins with, so that new ones are known too. */
    private static final String MARK = "local suite only";

    private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";
    private static final List<String> ISSUER = List.of(JWT + "issuer-uri", JWT + "jwk-set-uri");

    private DemoSettings() {}

    /**
     * Does nothing in the local suite, nor where everything is a deployment's own.
     *
     * @throws DemoSetting for the first one that is not
     */
    static void refuse(ConfigurableEnvironment environment) {
        if (environment.getProperty("deelwijzer.local-suite", Boolean.class, false)) {
            return;
        }
        names(environment)
                .filter(name -> isDemo(Objects.toString(environment.getProperty(name), "")))
                .findFirst()
                .ifPresent(name -> {
                    throw new DemoSetting(name, "is a secret of the local suite, known to all");
                });
        ISSUER.stream()
                .filter(name -> isThisMachine(environment.getProperty(name, "")))
                .findFirst()
                .ifPresent(name -> {
                    throw new DemoSetting(
                            name, "is an issuer on this machine, whom anybody may be");
                });
    }

    private static Stream<String> names(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source ->
                        Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("deelwijzer"));
    }

    private static boolean isDemo(String value) {
        try {
            var decoded = Base64.getDecoder().decode(value.strip());
            return new String(decoded, StandardCharsets.UTF_8).startsWith(MARK);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static boolean isThisMachine(String issuer) {
        var host = issuer.isBlank() ? null : URI.create(issuer).getHost();
        return host != null
                && (host.equalsIgnoreCase("localhost")
                        || host.startsWith("127.")
                        || host.equals("[::1]"));
    }
}
