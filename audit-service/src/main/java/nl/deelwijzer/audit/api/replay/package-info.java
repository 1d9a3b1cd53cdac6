// SPDX-License-Identifier: EUPL-1.2
/** Replays of decisions for auditors over HTTP. Knows no database. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.api.replay;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
