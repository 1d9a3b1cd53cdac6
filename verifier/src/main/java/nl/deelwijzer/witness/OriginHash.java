// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.witness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a log in addresses and file names: SHA-256 of its origin, in hex. */
final class OriginHash {

    private OriginHash() {}

    static String of(String origin) {
        return hex(origin.getBytes(StandardCharsets.UTF_8));
    }

    static String hex(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
