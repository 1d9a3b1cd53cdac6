// SPDX-License-Identifier: EUPL-1.2
/**
 * Why a walk ended where it did, in plain Dutch, and what would have to be different. Knows no page
 * and no record.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.plan.explanation;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
