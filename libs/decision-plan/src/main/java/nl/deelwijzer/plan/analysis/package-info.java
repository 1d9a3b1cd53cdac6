// SPDX-License-Identifier: EUPL-1.2
/**
 * What is true of a plan on all of its walks at once: what they can reach, how many there are and
 * what is wrong. Reads plans; knows no file format, no database and no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.plan.analysis;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
