// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.plan.PlanDigest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Gives decisions their ids (RFC 9562).
 *
 * <p>A repeatable id is keyed, so that nobody outside can tell from an id which body it belongs to,
 * or make one for somebody else's request. Safe for use by many threads at once.
 */
public final class DecisionIds {

    private static final byte[] PURPOSE = "\0decision-id".getBytes(StandardCharsets.UTF_8);

    private final byte[] key;
    private final SecureRandom random;

    /**
     * @param key at least 32 bytes; may be the key of the {@link Pseudonymiser}, a key for ids
     *     alone is derived from it. All instances of a service need the same one.
     * @throws IllegalArgumentException if the key is shorter
     */
    public DecisionIds(byte[] key, SecureRandom random) {
        this.key = Hashes.hmac(Hashes.requireKey(key), PURPOSE);
        this.random = random;
    }

    /**
     * An id that no other decision has: UUID version 7, ordered by the millisecond of {@code now}.
     */
    public DecisionId unique(Instant now) {
        return new DecisionId(Uuids.unique(now, random));
    }

    /**
     * The id of a request that may be sent again: the same four values give the same id, UUID
     * version 8.
     *
     * @param organisation who asks
     * @param idempotencyKey as the client sent it
     * @param bodyHash a cryptographic hash of the request body
     * @param plan the plan that decides
     */
    public DecisionId repeatable(
            Oin organisation, String idempotencyKey, byte[] bodyHash, PlanDigest plan) {
        byte[] mac =
                Hashes.hmac(
                        key, joined(organisation.value(), idempotencyKey, bodyHash, plan.value()));
        var bytes = ByteBuffer.wrap(mac);
        long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
        return new DecisionId(new UUID(high, Uuids.VARIANT | (bytes.getLong() & Uuids.LOW_62)));
    }

    private static byte[] joined(
            String organisation, String idempotencyKey, byte[] bodyHash, String plan) {
        byte[][] parts = {
            organisation.getBytes(StandardCharsets.UTF_8),
            idempotencyKey.getBytes(StandardCharsets.UTF_8),
            bodyHash,
            plan.getBytes(StandardCharsets.UTF_8)
        };
        int length = 0;
        for (byte[] part : parts) {
            length += Integer.BYTES + part.length;
        }
        var joined = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            joined.putInt(part.length).put(part);
        }
        return joined.array();
    }
}
