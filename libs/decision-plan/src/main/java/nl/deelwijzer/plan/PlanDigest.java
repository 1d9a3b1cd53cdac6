// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import java.util.regex.Pattern;

/**
 * Names the exact content of a plan: SHA-256 over the canonical JSON (RFC 8785) of its file.
 *
 * @param value {@code sha256:} and 64 lower-case hex digits
 */
public record PlanDigest(String value) {

    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    /**
     * @throws IllegalArgumentException if the value does not have this form
     */
    public PlanDigest {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a plan digest is sha256: and 64 hex digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
