// SPDX-License-Identifier: EUPL-1.2
/** The web pages of the running suite in a real browser, as people use them. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.browser;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
