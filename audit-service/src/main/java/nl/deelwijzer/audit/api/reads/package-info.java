// SPDX-License-Identifier: EUPL-1.2
/**
 * Who looked: recorded before an answer is given, and found again. Knows no Kafka and no database.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.api.reads;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
