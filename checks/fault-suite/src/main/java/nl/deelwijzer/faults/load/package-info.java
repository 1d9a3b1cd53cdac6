// SPDX-License-Identifier: EUPL-1.2
/** Asks all domains for decisions through the gateways and notes every answer. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.faults.load;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
