// SPDX-License-Identifier: EUPL-1.2
/** What all pages have in common: head, texts that do not change, and pages for what went wrong. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.pages.frame;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
