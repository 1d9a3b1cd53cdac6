// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.Map;

/**
 * A checkpoint whose signatures were verified.
 *
 * @param cosigned the witnesses that cosigned it, with the latest time of each in POSIX seconds;
 *     whether they are recent enough is the caller's to judge
 */
public record OpenedCheckpoint(Checkpoint checkpoint, Map<VerifierKey, Long> cosigned) {

    public OpenedCheckpoint {
        cosigned = Map.copyOf(cosigned);
    }
}
