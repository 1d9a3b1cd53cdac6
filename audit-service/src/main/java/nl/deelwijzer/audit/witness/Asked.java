// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.witness;

import nl.deelwijzer.tlog.SignatureLine;

/** What came of asking a witness. */
sealed interface Asked {

    /** The cosignature of the witness, verified. */
    record Cosigned(SignatureLine line) implements Asked {}

    /** It cosigned a larger tree of ours already: another writer was faster. */
    record Overtaken() implements Asked {}

    /** It gives no usable answer now. */
    record Silent(String why) implements Asked {}

    /**
     * An alarm: what we signed does not follow from what it saw, or it saw more than we have.
     * Either our store lost data, or somebody else writes with our key.
     */
    record Contradicted(String why) implements Asked {}
}
