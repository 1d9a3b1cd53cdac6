// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.security.SecureRandom;

/** Where salts come from: every call gives another one, which nobody can foresee. */
@FunctionalInterface
public interface Salts {

    /** A salt that was never given before. */
    Salt next();

    /** Salts drawn from a secure random source. */
    static Salts from(SecureRandom random) {
        return () -> {
            byte[] bytes = new byte[Salt.BYTES];
            random.nextBytes(bytes);
            return Salt.of(bytes);
        };
    }
}
