// SPDX-License-Identifier: EUPL-1.2
/** The rules of the architecture over every module's classes; no module may know this one. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.checks.architecture;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
