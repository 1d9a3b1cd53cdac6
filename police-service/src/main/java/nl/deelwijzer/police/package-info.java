// SPDX-License-Identifier: EUPL-1.2
/** The police domain: its plans and the application that offers them. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.police;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
