// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police.broken;

import nl.deelwijzer.justice.broken.Neighbour;

import org.jspecify.annotations.NullMarked;

/** A service that knows another. */
@NullMarked
public final class ServiceWithAService {
    public Neighbour neighbour() {
        return new Neighbour();
    }
}
