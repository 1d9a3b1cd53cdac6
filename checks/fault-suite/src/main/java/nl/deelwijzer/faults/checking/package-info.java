// SPDX-License-Identifier: EUPL-1.2
/**
 * Whether everything that was answered stands in the log once, and proves it; knows only what the
 * API gives.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.faults.checking;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
