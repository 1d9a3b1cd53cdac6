// SPDX-License-Identifier: EUPL-1.2
/** Starts, watches and stops the whole suite on one machine. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.local;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
