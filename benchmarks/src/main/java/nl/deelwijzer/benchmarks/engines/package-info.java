// SPDX-License-Identifier: EUPL-1.2
/** The same plans decided by engines that others made, measured in one JVM; knows no suite. */
@CheckReturnValue
@NullMarked
package nl.deelwijzer.benchmarks.engines;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
