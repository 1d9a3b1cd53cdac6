// SPDX-License-Identifier: EUPL-1.2
/** What all pages have in common, without a page. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.pages.frame;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
