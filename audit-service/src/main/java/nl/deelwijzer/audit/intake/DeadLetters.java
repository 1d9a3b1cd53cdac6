// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import java.util.List;

/** Where messages go that cannot be taken in, for a person to look at. */
interface DeadLetters {

    /**
     * Puts the messages away and returns when all are durable; throws when that is not certain. May
     * be called again for the same messages, which then stand there twice.
     */
    void put(List<DeadLetter> letters);
}
