// SPDX-License-Identifier: EUPL-1.2
/**
 * What changed between two versions of a plan: in its text, and in what it decides. Knows no
 * service and no record.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.plan.comparison;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
