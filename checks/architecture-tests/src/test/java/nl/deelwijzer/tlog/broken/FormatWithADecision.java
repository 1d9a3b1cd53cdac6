// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog.broken;

import nl.deelwijzer.record.broken.RecordWithAFramework;

import org.jspecify.annotations.NullMarked;

/** A log format that knows what is logged. */
@NullMarked
public final class FormatWithADecision {
    public RecordWithAFramework entry() {
        return new RecordWithAFramework();
    }
}
