// SPDX-License-Identifier: EUPL-1.2
/** Tests of following the logs. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.live;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
