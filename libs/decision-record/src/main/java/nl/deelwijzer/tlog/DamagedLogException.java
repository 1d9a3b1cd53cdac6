// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.io.Serial;

/**
 * The stored log is not what its own checkpoint says. Nothing may be signed; a person must look.
 */
public final class DamagedLogException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    /** Says what was found. */
    public DamagedLogException(String origin, Reason reason) {
        super("log " + origin + " does not match its checkpoint: " + reason);
    }
}
