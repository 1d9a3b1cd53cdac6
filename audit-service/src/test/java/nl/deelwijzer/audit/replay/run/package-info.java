// SPDX-License-Identifier: EUPL-1.2
/** Tests of runs over the log. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.replay.run;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
