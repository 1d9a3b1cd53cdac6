// SPDX-License-Identifier: EUPL-1.2
/** Statistics for auditors over HTTP. Knows no database. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.api.statistics;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
