// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.retention;

/** How the personal content of a decision stands on a day. */
public enum Standing {
    /** It was destroyed. */
    DESTROYED,
    /** A hold forbids its destruction. */
    HELD,
    /** Nobody laid down how long it must be kept: it stays. */
    UNKNOWN,
    /** It must be kept longer than it may be: a person decides, nothing is destroyed. */
    CONFLICT,
    /** It must be kept. */
    KEEP,
    /** It may be destroyed. */
    MAY_GO,
    /** It must be destroyed. */
    MUST_GO;

    /** Whether the content may be destroyed now. */
    public boolean permitsDestruction() {
        return this == MAY_GO || this == MUST_GO;
    }
}
