// SPDX-License-Identifier: EUPL-1.2
/**
 * Breaks the parts of a suite under load, one in each round, and tells what became of the
 * decisions.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.faults;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
