// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a witness signs (C2SP tlog-cosignature, type 0x04): that at some time this was the largest
 * consistent tree of the origin that it had seen. Time is in POSIX seconds.
 */
final class Cosignature {

    /** The first line of every cosigned message; no log may have it as its origin. */
    static final String HEADER = "cosignature/v1";

    private Cosignature() {}

    static byte[] message(long time, byte[] checkpoint) {
        byte[] head = (HEADER + "\ntime " + time + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(head.length + checkpoint.length)
                .put(head)
                .put(checkpoint)
                .array();
    }

    static byte[] payload(long time, byte[] signature) {
        return ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(time)
                .put(signature)
                .array();
    }

    static long time(byte[] payload) {
        return ByteBuffer.wrap(payload).getLong();
    }

    static boolean verifies(byte[] publicKey, byte[] checkpoint, byte[] payload) {
        long time = time(payload);
        byte[] signature = Arrays.copyOfRange(payload, Long.BYTES, payload.length);
        return time >= 0 && Ed25519.verifies(publicKey, message(time, checkpoint), signature);
    }
}
