// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation.broken;

import nl.deelwijzer.police.broken.ServiceWithAService;

import org.jspecify.annotations.NullMarked;

/** Shared code that knows a service. */
@NullMarked
public final class SharedCodeWithAService {
    public ServiceWithAService service() {
        return new ServiceWithAService();
    }
}
