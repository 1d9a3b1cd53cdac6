// SPDX-License-Identifier: EUPL-1.2
/** Tests of a domain service's parts, without a server. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.evaluation;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
