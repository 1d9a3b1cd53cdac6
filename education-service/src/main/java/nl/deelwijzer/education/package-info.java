// SPDX-License-Identifier: EUPL-1.2
/** The education domain: its plans and the application that offers them. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.education;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
