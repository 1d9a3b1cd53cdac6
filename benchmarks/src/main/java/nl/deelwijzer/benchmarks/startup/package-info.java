// SPDX-License-Identifier: EUPL-1.2
/** How long the suite takes to start, and what it then holds in memory. */
@CheckReturnValue
@NullMarked
package nl.deelwijzer.benchmarks.startup;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
