// SPDX-License-Identifier: EUPL-1.2
/**
 * Replays the whole log in the background and keeps account of it. Knows no web and no database.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.replay.run;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
