// SPDX-License-Identifier: EUPL-1.2
/**
 * Lets go, by itself and after a term, what the audit service keeps about its own use: who looked,
 * and what replays found. Knows no Kafka, no database and no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.expiry;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
