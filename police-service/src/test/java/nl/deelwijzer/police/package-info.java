// SPDX-License-Identifier: EUPL-1.2
/** The police service as its users meet it, against a real broker and issuer. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.police;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
