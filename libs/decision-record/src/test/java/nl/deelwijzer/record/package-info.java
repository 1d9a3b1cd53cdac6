// SPDX-License-Identifier: EUPL-1.2
/** Tests of the decision as an event. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.record;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
