// SPDX-License-Identifier: EUPL-1.2
/** Tests of statistics. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.statistics;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
