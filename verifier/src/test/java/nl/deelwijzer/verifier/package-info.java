// SPDX-License-Identifier: EUPL-1.2
/** The program as an auditor calls it. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.verifier;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
