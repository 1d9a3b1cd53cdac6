// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.io.Serial;

/**
 * Carries the first reason out of a check; turned into a value where it would leave this package.
 */
final class Refusal extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    private final Reason reason;

    Refusal(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    static void unless(boolean holds, Reason reason) {
        if (!holds) {
            throw new Refusal(reason);
        }
    }
}
