// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.oversight;

import nl.deelwijzer.pages.frame.DutchTime;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * A signed checkpoint of a log as it can be shown; no signature is checked here.
 *
 * @param size how many entries it covers
 * @param root of the tree, in base64
 * @param signers the log itself first, then its witnesses
 */
record Checkpoint(String size, String root, List<Signer> signers) {

    private static final String DASH = "\u2014 ";

    /** Key id, time and Ed25519 signature (C2SP tlog-cosignature); the log's own has no time. */
    private static final int COSIGNATURE = 4 + 8 + 64;

    /**
     * Who signed.
     *
     * @param when in words; empty where the signature does not say
     */
    record Signer(String name, String when) {}

    static Checkpoint of(String note) {
        var lines = note.lines().toList();
        var signers =
                lines.stream()
                        .filter(line -> line.startsWith(DASH))
                        .map(line -> signer(line.split(" ", -1)))
                        .toList();
        return new Checkpoint(lines.get(1), lines.get(2), signers);
    }

    private static Signer signer(String[] line) {
        var signature = Base64.getDecoder().decode(line[2]);
        var when =
                signature.length == COSIGNATURE
                        ? DutchTime.of(Instant.ofEpochSecond(ByteBuffer.wrap(signature).getLong(4)))
                        : "";
        return new Signer(line[1], when);
    }
}
