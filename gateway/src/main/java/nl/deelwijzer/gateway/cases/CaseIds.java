// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.cases;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Names for a case and for the calls that belong to it. With an {@code Idempotency-Key} they are
 * the same at every retry, so that a retried case records nothing twice; without one each call is a
 * new case.
 */
final class CaseIds {

    private static final long VERSION = 0x8000L;
    private static final long VERSION_MASK = 0xF000L;
    private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

    private CaseIds() {}

    /**
     * The id of the case: random, or a UUIDv8 from who asks (issuer's {@code organisation} and
     * {@code sub}) and the key.
     */
    static UUID caseId(@Nullable String idempotencyKey, String organisation, String subject) {
        if (idempotencyKey == null) {
            return UUID.randomUUID();
        }
        return version8(hash("case", organisation, subject, idempotencyKey));
    }

    /** The idempotency key of one request of the case. */
    static String keyOf(UUID caseId, int position) {
        return caseId + "." + position;
    }

    private static UUID version8(ByteBuffer hash) {
        long high = (hash.getLong() & ~VERSION_MASK) | VERSION;
        long low = (hash.getLong() & VARIANT_MASK) | Long.MIN_VALUE;
        return new UUID(high, low);
    }

    /** Each part comes with its length, so that no two lists of parts are the same bytes. */
    private static ByteBuffer hash(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return ByteBuffer.wrap(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
