// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake.broken;

import nl.deelwijzer.audit.store.broken.OtherAdapter;

import org.jspecify.annotations.NullMarked;

/** An adapter that knows another. */
@NullMarked
public final class IntakeWithTheStore {
    public OtherAdapter store() {
        return new OtherAdapter();
    }
}
