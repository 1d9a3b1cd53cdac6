// SPDX-License-Identifier: EUPL-1.2
/** Starts one benchmark by its name. */
@CheckReturnValue
@NullMarked
package nl.deelwijzer.benchmarks;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
