// SPDX-License-Identifier: EUPL-1.2
/**
 * Evidence that a plan does what the law says: cases that an author writes, and checks on the plan
 * as a whole. Used by the tests of a service; knows no service and no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.plan.testkit;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
