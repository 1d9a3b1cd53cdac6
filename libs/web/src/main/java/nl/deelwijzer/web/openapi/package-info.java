// SPDX-License-Identifier: EUPL-1.2
/** Serves the description of a service's interface to everyone. Knows no plan and no decision. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.web.openapi;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
