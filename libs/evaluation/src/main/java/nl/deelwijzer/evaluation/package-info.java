// SPDX-License-Identifier: EUPL-1.2
/** The API of a domain service: previews, evaluates and records a decision before it gives it. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.evaluation;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
