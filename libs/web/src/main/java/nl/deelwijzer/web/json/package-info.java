// SPDX-License-Identifier: EUPL-1.2
/** Reads a JSON body strictly and reports every fault at once. Knows no web framework. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.web.json;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
