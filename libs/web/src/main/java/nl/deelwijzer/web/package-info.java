// SPDX-License-Identifier: EUPL-1.2
/**
 * How every service looks from outside: problems, headers, limits, tokens. Knows no plan and no
 * decision.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
