// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.io.Serial;

/**
 * A file that was written for ever is to get another content: somebody else writes, or the input
 * was repeated differently. The writer must stop and a person must look.
 */
public final class DifferentContentException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1;

    /** Names the file. */
    public DifferentContentException(TilePath path) {
        super("the log has " + path + " with another content");
    }
}
