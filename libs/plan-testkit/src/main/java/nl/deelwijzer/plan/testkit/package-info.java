// SPDX-License-Identifier: EUPL-1.2
/** Runs the cases that an author wrote for a plan and names what no case has passed. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.plan.testkit;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
