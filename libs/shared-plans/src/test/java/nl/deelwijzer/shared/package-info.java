// SPDX-License-Identifier: EUPL-1.2
/** The evidence for the plans that several domains share. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.shared;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
