// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier.broken;

import nl.deelwijzer.police.broken.ServiceWithAService;

import org.jspecify.annotations.NullMarked;

/** A verifier that knows who decides. */
@NullMarked
public final class VerifierWithAService {
    public ServiceWithAService decider() {
        return new ServiceWithAService();
    }
}
