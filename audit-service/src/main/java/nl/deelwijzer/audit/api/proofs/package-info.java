// SPDX-License-Identifier: EUPL-1.2
/** Logs, proofs and receipts for auditors over HTTP. Knows no Kafka and no database. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.api.proofs;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
