// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

/** Is told what the checks of whole logs gave. */
public interface Verdicts {

    /** A check ended. Never waits and never throws. */
    void ended(InspectionReport report);
}
