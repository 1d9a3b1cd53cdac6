// SPDX-License-Identifier: EUPL-1.2
/** The API of the suite as the pages use it, with the token of whoever looks. Knows no HTML. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.pages.api;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
