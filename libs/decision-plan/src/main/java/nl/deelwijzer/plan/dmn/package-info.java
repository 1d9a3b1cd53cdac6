// SPDX-License-Identifier: EUPL-1.2
/**
 * A plan as a DMN model, so that an engine that knows nothing of this project can decide alike.
 * Knows no engine.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.plan.dmn;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
