// SPDX-License-Identifier: EUPL-1.2
/** The gateway: routes to the domains and asks several of them for one case. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.gateway;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
