// SPDX-License-Identifier: EUPL-1.2
/**
 * Load on a suite that runs on this machine: bounded in count and time, on the loopback interface
 * only.
 */
@CheckReturnValue
@NullMarked
package nl.deelwijzer.benchmarks.suite;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
