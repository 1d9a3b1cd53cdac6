// SPDX-License-Identifier: EUPL-1.2
/** Load of which nothing is taken on trust: every answer is checked, and then every proof. */
@CheckReturnValue
@NullMarked
package nl.deelwijzer.benchmarks.verified;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
