// SPDX-License-Identifier: EUPL-1.2
/** The gateway from outside, with real tokens and real services of the tests' own behind it. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.gateway;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
