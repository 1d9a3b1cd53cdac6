// SPDX-License-Identifier: EUPL-1.2
/**
 * The web pages for people; everything that they show or record comes from the API of the suite.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.pages;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
