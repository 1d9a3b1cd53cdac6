// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.canonical.CanonicalJson;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Binds a record to a content without showing it: HMAC-SHA256 under the salt over the content's
 * canonical JSON (RFC 8785). Stays when content and salt are destroyed.
 *
 * @param value {@code sha256:} and 64 lower-case hex digits
 */
public record Commitment(String value) {

    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    /**
     * @throws IllegalArgumentException if the value does not have this form
     */
    public Commitment {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a commitment is sha256: and 64 hex digits");
        }
    }

    static Commitment to(PersonalData content, Salt salt) {
        byte[] mac = Hashes.hmac(salt.bytes(), CanonicalJson.bytes(content.tree()));
        return new Commitment("sha256:" + HexFormat.of().formatHex(mac));
    }

    @Override
    public String toString() {
        return value;
    }
}
