// SPDX-License-Identifier: EUPL-1.2
/**
 * How often what was decided, in periods as people in the Netherlands count them. Knows no database
 * and no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.statistics;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
