// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Reason;
import nl.deelwijzer.tlog.VerifierKey;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.Base64;
import java.util.List;

/**
 * How the logs are signed.
 *
 * @param key the 32 secret bytes of an Ed25519 key in base64. Has no default: who has this key can
 *     sign another history.
 * @param formerKeys the verifier keys of the logs from before the key was replaced, as {@code
 *     origin+id+key}
 */
@ConfigurationProperties("deelwijzer.log")
record LogSettings(@Nullable String key, @DefaultValue List<String> formerKeys) {

    /**
     * The keys that signed before.
     *
     * @throws IllegalStateException if one is not a verifier key
     */
    List<VerifierKey> former() {
        return formerKeys.stream().map(LogSettings::verifierKey).toList();
    }

    private static VerifierKey verifierKey(String text) {
        return switch (VerifierKey.configured(text)) {
            case Checked.Accepted<VerifierKey>(VerifierKey key) -> key;
            case Checked.Refused<VerifierKey>(Reason reason) ->
                    throw new IllegalStateException(
                            "deelwijzer.log.former-keys has no verifier key: " + reason);
        };
    }

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
