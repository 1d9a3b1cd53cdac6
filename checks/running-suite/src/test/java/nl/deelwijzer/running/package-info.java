// SPDX-License-Identifier: EUPL-1.2
/** The whole suite as a process, as others see it: over HTTP only. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.running;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
