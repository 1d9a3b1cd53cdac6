// SPDX-License-Identifier: EUPL-1.2
/**
 * The same plans decided by engines that others made, each in JVMs of its own with the same
 * options, in one run; knows no suite.
 */
@CheckReturnValue
@NullMarked
package nl.deelwijzer.benchmarks.engines;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
