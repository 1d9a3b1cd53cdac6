// SPDX-License-Identifier: EUPL-1.2
/**
 * How long the personal content of decisions is kept, and when it may or must go. Knows no Kafka,
 * no database and no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.retention;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
