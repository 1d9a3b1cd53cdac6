// SPDX-License-Identifier: EUPL-1.2
/** Tests of walking, without a server. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.pages.walk;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
