// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.witness;

import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.SignatureType;
import nl.deelwijzer.tlog.VerifierKey;

import java.net.URI;

/**
 * A witness as it is configured: its verifier key, white space, its address.
 *
 * @param key what its cosignatures are checked by
 * @param address the prefix of its two paths, without a slash at the end
 */
record WitnessAddress(VerifierKey key, URI address) {

    /**
     * Reads one.
     *
     * @throws IllegalStateException if it is none
     */
    static WitnessAddress parse(String text) {
        var parts = text.strip().split("\\s+", -1);
        if (parts.length == 2
                && VerifierKey.configured(parts[0])
                        instanceof Checked.Accepted<VerifierKey>(var key)
                && key.type() == SignatureType.COSIGNATURE
                && parts[1].matches("https?://.*[^/]")) {
            return new WitnessAddress(key, URI.create(parts[1]));
        }
        throw new IllegalStateException(
                "deelwijzer.witnesses: write the verifier key of a witness, a space and its address: "
                        + text);
    }
}
