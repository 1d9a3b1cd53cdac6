// SPDX-License-Identifier: EUPL-1.2
/** Walking a plan question by question; nothing is recorded before the user says so. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.pages.walk;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
