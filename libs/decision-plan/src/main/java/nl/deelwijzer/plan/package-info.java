// SPDX-License-Identifier: EUPL-1.2
/**
 * The plan as the law describes it, and how it is walked. Knows no file format, no database, no
 * web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.plan;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
