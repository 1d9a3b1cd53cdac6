// SPDX-License-Identifier: EUPL-1.2
/** Checks the form of the repository's own files; knows nothing of what they say. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.checks.style;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
