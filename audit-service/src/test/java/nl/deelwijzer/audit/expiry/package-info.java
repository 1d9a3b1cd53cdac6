// SPDX-License-Identifier: EUPL-1.2
/** Tests of what goes at the end of its term. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.expiry;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
