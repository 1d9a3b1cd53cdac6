// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Says to whom weaknesses can be reported ({@code /.well-known/security.txt}, RFC 9116). */
@RestController
@EnableConfigurationProperties(SecurityTxt.Settings.class)
class SecurityTxt {

    static final String PATH = "/.well-known/security.txt";

    private static final Duration VALID = Duration.ofDays(180);

    private final String text;

    SecurityTxt(Settings settings) {
        var expires = settings.expires();
        this.text =
                "Contact: %s\r\nExpires: %s\r\nPreferred-Languages: nl, en\r\n"
                        .formatted(settings.contact(), expires == null ? inTime() : expires);
    }

    /**
     * The settings {@code deelwijzer.gateway.security-txt.*}.
     *
     * @param contact a {@code mailto:}, {@code tel:} or {@code https:} URI
     * @param expires from when on the contact should not be relied on; without it 180 days after
     *     the start, since whoever starts the gateway vouches for its contact
     */
    @ConfigurationProperties("deelwijzer.gateway.security-txt")
    record Settings(
            @DefaultValue("mailto:deelwijzer@example.org") URI contact,
            @Nullable Instant expires) {}

    @GetMapping(path = PATH, produces = "text/plain;charset=UTF-8")
    String text() {
        return text;
    }

    private static Instant inTime() {
        return Instant.now(Clock.systemUTC()).plus(VALID).truncatedTo(ChronoUnit.SECONDS);
    }
}
