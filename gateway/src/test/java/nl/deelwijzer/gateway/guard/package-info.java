// SPDX-License-Identifier: EUPL-1.2
/** The guards without any server. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.gateway.guard;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
