// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.util.Base64;

/**
 * How the logs are signed.
 *
 * @param key the 32 secret bytes of an Ed25519 key in base64. Has no default: who has this key can
 *     sign another history.
 */
@ConfigurationProperties("deelwijzer.log")
record LogSettings(@Nullable String key) {

    /**
     * The key as bytes.
     *
     * @throws IllegalStateException if it is not configured
     */
    byte[] seed() {
        if (key == null) {
            throw new IllegalStateException(
                    "deelwijzer.log.key is missing: 32 random bytes in base64");
        }
        return Base64.getDecoder().decode(key);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "LogSettings[…]";
    }
}
