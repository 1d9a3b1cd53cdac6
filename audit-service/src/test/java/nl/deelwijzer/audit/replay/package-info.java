// SPDX-License-Identifier: EUPL-1.2
/** Tests of replays. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.replay;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
