// SPDX-License-Identifier: EUPL-1.2
/**
 * What operators see of the running suite: metrics, traces and the names that dashboards and alerts
 * rely on.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.operations;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
