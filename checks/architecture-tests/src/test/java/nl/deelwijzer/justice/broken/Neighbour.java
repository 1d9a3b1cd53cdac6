// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.justice.broken;

import nl.deelwijzer.police.broken.ServiceWithAService;

import org.jspecify.annotations.NullMarked;

/** The other service, and with it a cycle. */
@NullMarked
public final class Neighbour {
    public ServiceWithAService back() {
        return new ServiceWithAService();
    }
}
