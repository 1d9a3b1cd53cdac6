// SPDX-License-Identifier: EUPL-1.2
/**
 * Retention for auditors: the schedule, what is due, holds, and destruction. Knows no Kafka and no
 * database.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.api.retention;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
