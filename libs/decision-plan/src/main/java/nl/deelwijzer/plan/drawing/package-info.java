// SPDX-License-Identifier: EUPL-1.2
/**
 * Draws a plan on paper and screen, from its definition alone. Knows no web and no style sheet of a
 * site.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.plan.drawing;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
