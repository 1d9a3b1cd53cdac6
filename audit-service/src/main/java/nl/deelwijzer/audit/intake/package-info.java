// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes batches of events from Kafka into the ledger, one writer for each partition. Knows no
 * database and no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.intake;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
