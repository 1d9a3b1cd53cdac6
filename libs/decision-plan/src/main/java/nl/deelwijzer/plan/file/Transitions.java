// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.Transition;

import java.util.List;

/** Reads a way on: an id, or a mapping of {@code to} and {@code adds}. */
final class Transitions {

    private Transitions() {}

    static Transition of(Entries owner, String key) {
        if (!owner.holdsMapping(key)) {
            return new Transition(owner.text(key), List.of());
        }
        Entries transition = owner.entries(key);
        var read = new Transition(transition.text("to"), transition.texts("adds"));
        transition.refuseOthers();
        return read;
    }
}
