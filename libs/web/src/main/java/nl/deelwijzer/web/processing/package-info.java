// SPDX-License-Identifier: EUPL-1.2
/**
 * The line for each processing of personal data, after the standard Logboek Dataverwerkingen. Knows
 * nobody: no user and no person whose data it is.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.web.processing;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
