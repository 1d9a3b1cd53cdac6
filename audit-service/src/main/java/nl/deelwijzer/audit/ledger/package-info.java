// SPDX-License-Identifier: EUPL-1.2
/**
 * In which order decisions and acts stand in the log of their partition, and which of them are
 * repetitions. Knows no Kafka, no database, no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.ledger;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
