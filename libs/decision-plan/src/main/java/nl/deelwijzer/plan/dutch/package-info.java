// SPDX-License-Identifier: EUPL-1.2
/** How the fixed words of a plan are said in Dutch, in one place. Knows no page and no drawing. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.plan.dutch;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
