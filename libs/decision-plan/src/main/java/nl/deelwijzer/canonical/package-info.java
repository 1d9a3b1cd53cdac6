// SPDX-License-Identifier: EUPL-1.2
/** The one byte form of a JSON value (RFC 8785), so that a digest means the same everywhere. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.canonical;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
