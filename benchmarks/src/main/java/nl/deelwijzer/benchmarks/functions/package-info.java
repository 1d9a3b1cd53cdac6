// SPDX-License-Identifier: EUPL-1.2
/** The functions without input or output, measured by JMH; knows no suite. */
@CheckReturnValue
@NullMarked
package nl.deelwijzer.benchmarks.functions;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
