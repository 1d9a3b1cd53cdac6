// SPDX-License-Identifier: EUPL-1.2
/** Links that are really cut. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.faults.stage;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
