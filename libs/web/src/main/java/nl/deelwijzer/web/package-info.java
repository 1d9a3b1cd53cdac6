// SPDX-License-Identifier: EUPL-1.2
/**
 * How every service answers over HTTP: problems, headers, token checks and trace ids; knows no plan
 * and no decision.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
