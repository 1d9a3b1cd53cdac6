// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;

/**
 * What a domain service must know of itself.
 *
 * @param domain the field of law, such as {@code police}; also in the scope {@code
 *     evaluate:<domain>}
 * @param title name of the interface, for its description
 * @param organisation who runs the service
 * @param pseudonym how subjects become pseudonyms
 * @param processingActivityId URI of the processing in the register of GDPR article 30 (Logboek
 *     Dataverwerkingen L-7)
 * @param plans where the plan files are, as a Spring resource pattern
 * @param zone whose calendar says which day today is
 * @param audit where a recorded decision can be read
 * @param contact who answers questions about the interface
 */
@ConfigurationProperties("deelwijzer")
record EvaluationSettings(
        @Nullable String domain,
        @DefaultValue("Deelwijzer") String title,
        @DefaultValue Organisation organisation,
        @DefaultValue Pseudonym pseudonym,
        @Nullable String processingActivityId,
        @DefaultValue("classpath*:plans/*.yaml") String plans,
        @DefaultValue("Europe/Amsterdam") java.time.ZoneId zone,
        @DefaultValue Audit audit,
        @DefaultValue Contact contact) {

    private static final int SHORTEST_KEY = 32;

    /**
     * Who runs the service.
     *
     * @param oin organisation identification number, 20 digits
     */
    record Organisation(@Nullable String oin) {}

    /**
     * How subjects become pseudonyms.
     *
     * @param key secret, base64 of at least 32 bytes
     */
    record Pseudonym(@Nullable String key) {

        /** Without the key. */
        @Override
        public String toString() {
            return "Pseudonym[…]";
        }
    }

    /**
     * Where a recorded decision can be read.
     *
     * @param basePath path or absolute URI before {@code /decisions/{id}}
     */
    record Audit(@DefaultValue("/audit/v1") String basePath) {}

    /** Who answers questions about the interface. */
    record Contact(
            @DefaultValue("Beheer Deelwijzer") String name,
            @DefaultValue("deelwijzer@example.org") String email,
            @DefaultValue("https://example.org/deelwijzer") String url) {}

    String requiredDomain() {
        return required("deelwijzer.domain", domain, "the domain of the service, such as police");
    }

    String requiredOin() {
        var oin =
                required(
                        "deelwijzer.organisation.oin",
                        organisation.oin(),
                        "the OIN of the organisation that runs the service");
        if (!oin.matches("[0-9]{20}")) {
            throw new MissingSetting("deelwijzer.organisation.oin", "must be an OIN of 20 digits");
        }
        return oin;
    }

    /** The secret key; a service without one could not keep subjects secret and does not start. */
    byte[] requiredPseudonymKey() {
        var name = "deelwijzer.pseudonym.key";
        var key =
                decoded(
                        required(
                                name,
                                pseudonym.key(),
                                "a secret key: base64 of at least 32 random bytes"));
        if (key.length < SHORTEST_KEY) {
            throw new MissingSetting(name, "must be base64 of at least 32 random bytes");
        }
        return key;
    }

    URI requiredProcessingActivity() {
        var name = "deelwijzer.processing-activity-id";
        var value =
                required(
                        name,
                        processingActivityId,
                        "the URI of this processing in the register of processing activities");
        try {
            var uri = new URI(value);
            if (uri.isAbsolute()) {
                return uri;
            }
        } catch (URISyntaxException ignored) {
            // told below
        }
        throw new MissingSetting(name, "must be an absolute URI");
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException ignored) {
            return new byte[0];
        }
    }

    private static String required(String name, @Nullable String value, String meaning) {
        if (value == null || value.isBlank()) {
            throw new MissingSetting(name, "must be set: " + meaning);
        }
        return value;
    }
}
