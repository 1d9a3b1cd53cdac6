// SPDX-License-Identifier: EUPL-1.2
/**
 * A service beside the least that could do the same, asked in turn in one run. Both are started
 * here, as a deployment starts them; the suite that runs lends its issuer, broker and store.
 */
@CheckReturnValue
@NullMarked
package nl.deelwijzer.benchmarks.beside;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
