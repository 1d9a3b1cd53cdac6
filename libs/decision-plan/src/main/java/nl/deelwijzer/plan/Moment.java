// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

/** When a condition must be met, counted from the moment that the data are provided. */
public enum Moment {
    /** Before: until then the answer is not yet a yes. */
    BEFORE,
    /** Together with the data. */
    WITH,
    /** Afterwards. */
    AFTER
}
