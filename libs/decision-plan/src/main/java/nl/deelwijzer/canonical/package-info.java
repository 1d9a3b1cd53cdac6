// SPDX-License-Identifier: EUPL-1.2
/**
 * One way to write a value as JSON, so that equal values have equal bytes (RFC 8785). Knows no plan
 * and no record.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.canonical;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
