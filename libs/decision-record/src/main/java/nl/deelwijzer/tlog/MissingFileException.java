// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.io.Serial;

/**
 * A tile or bundle of a committed tree is not there: the log is damaged, and a person must look.
 */
public final class MissingFileException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    /** Names what is missing. */
    public MissingFileException(TilePath path) {
        super("the log has no " + path);
    }
}
