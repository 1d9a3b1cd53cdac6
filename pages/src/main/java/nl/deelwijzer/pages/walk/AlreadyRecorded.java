// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

/** The walk ended in a recorded decision, so that there is nothing to walk any more. */
final class AlreadyRecorded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String decision;

    AlreadyRecorded(String decision) {
        super("recorded as " + decision);
        this.decision = decision;
    }

    /** Its id. */
    String decision() {
        return decision;
    }
}
