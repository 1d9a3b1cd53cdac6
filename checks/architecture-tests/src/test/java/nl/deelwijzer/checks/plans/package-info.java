// SPDX-License-Identifier: EUPL-1.2
/** What the services know of plans of other services, against those plans. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.checks.plans;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
