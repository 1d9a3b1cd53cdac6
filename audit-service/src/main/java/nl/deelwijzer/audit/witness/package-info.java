// SPDX-License-Identifier: EUPL-1.2
/**
 * Asks the witnesses of other organisations to cosign checkpoints (C2SP tlog-witness), and
 * publishes what they signed. Knows the ledger and HTTP; no broker and no database.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.witness;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
