// SPDX-License-Identifier: EUPL-1.2
/**
 * Callers that cost little themselves, for comparing two servers on one machine; only the loopback
 * interface.
 */
@CheckReturnValue
@NullMarked
package nl.deelwijzer.benchmarks.load;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
