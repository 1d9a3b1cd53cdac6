// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import nl.deelwijzer.tlog.LogStorage;

/** Is told how far logs have come. */
public interface Growth {

    /** A log was opened at this checkpoint, or has grown to it. Never waits and never throws. */
    void committed(int log, LogStorage.Committed checkpoint);
}
