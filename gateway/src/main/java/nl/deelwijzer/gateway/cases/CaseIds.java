// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.cases;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

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
     * The id of a case that may be asked again: a UUIDv8 from who asks (organisation and subject of
     * the token), the key and the case reference.
     */
    static UUID repeatable(String key, CaseRequest request, Jwt token) {
        return version8(
                hash(
                        "case",
                        text(token.getClaimAsString("organisation")),
                        text(token.getSubject()),
                        key,
                        text(request.caseReference())));
    }

    /**
     * The idempotency key of one request of the case. The services tell requests apart by their
     * content, so the order of requests does not matter, nor which of them are asked again.
     *
     * @param equalOnes how many requests before this one in the case ask exactly the same
     */
    static String keyOf(UUID caseId, int equalOnes) {
        return caseId + "." + equalOnes;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
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
