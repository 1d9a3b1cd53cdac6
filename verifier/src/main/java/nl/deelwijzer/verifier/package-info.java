// SPDX-License-Identifier: EUPL-1.2
/**
 * A program that checks decisions and logs on any machine, with nothing but public keys. Knows no
 * service, no framework, no store.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.verifier;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
