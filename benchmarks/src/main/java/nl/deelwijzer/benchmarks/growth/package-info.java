// SPDX-License-Identifier: EUPL-1.2
/** How finding, proving and starting grow with what is recorded. */
@CheckReturnValue
@NullMarked
package nl.deelwijzer.benchmarks.growth;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
