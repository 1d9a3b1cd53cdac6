// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

/** Whether the law that a plan version describes binds. */
public enum Status {
    /** It binds now. */
    IN_FORCE,
    /**
     * It is a draft: the plan may be evaluated, and every decision says that it rests on a concept.
     */
    CONCEPT,
    /** It bound once: only decisions for a day within its validity can be evaluated. */
    EXPIRED
}
