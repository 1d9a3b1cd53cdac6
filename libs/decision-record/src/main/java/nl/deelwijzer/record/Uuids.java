// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** UUIDs as RFC 9562 describes them, written in one way only. */
final class Uuids {

    static final long LOW_62 = (1L << 62) - 1;
    static final long VARIANT = 1L << 63;
    private static final long LOW_48 = (1L << 48) - 1;

    private Uuids() {}

    /** One that no other has: version 7, ordered by the millisecond of {@code now}. */
    static UUID unique(Instant now, SecureRandom random) {
        long high = ((now.toEpochMilli() & LOW_48) << 16) | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, VARIANT | (random.nextLong() & LOW_62));
    }

    /** The one with this text, if it is written with lower-case digits and all its zeros. */
    static Optional<UUID> parse(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
