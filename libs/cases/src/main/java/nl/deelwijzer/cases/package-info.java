// SPDX-License-Identifier: EUPL-1.2
/**
 * A cross-domain case as a whole: who may give what to whom, and where partners contradict each
 * other, as far as their decisions show it, recorded or not yet. Knows no record, no store and no
 * HTTP.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.cases;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
