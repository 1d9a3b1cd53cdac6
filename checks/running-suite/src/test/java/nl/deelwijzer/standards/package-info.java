// SPDX-License-Identifier: EUPL-1.2
/**
 * The NLGov REST API Design Rules 2.2, held to every operation of every API document, and to the
 * report docs/standards.md.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.standards;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
