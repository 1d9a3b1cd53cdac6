// SPDX-License-Identifier: EUPL-1.2
/** A recorded decision as people read, print and pass it on. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.pages.decisions;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
