// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.stage;

import nl.deelwijzer.local.Part;

/**
 * One process of the suite.
 *
 * @param second whether it is the second one of its kind
 */
public record Member(Part part, boolean second) {

    /** Its name, as in {@code second audit}. */
    @Override
    public String toString() {
        return (second ? "second " : "") + part.word();
    }
}
