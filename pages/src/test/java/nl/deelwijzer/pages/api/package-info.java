// SPDX-License-Identifier: EUPL-1.2
/** Tests of what the pages ask of the API, against a server that plays it. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.pages.api;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
