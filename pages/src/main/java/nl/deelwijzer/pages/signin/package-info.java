// SPDX-License-Identifier: EUPL-1.2
/**
 * Signing in at the issuer and out again; keeps tokens on this side. Knows no plan and no decision.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.pages.signin;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
