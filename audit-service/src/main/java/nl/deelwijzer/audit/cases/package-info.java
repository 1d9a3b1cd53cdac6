// SPDX-License-Identifier: EUPL-1.2
/**
 * A cross-domain case as a whole: who may give what to whom, and where partners contradict each
 * other, as far as the recorded decisions show it. Knows no store and no HTTP.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.cases;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
