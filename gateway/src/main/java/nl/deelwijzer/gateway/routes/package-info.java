// SPDX-License-Identifier: EUPL-1.2
/**
 * The way of a request to the service of one domain and back. Knows no plans, no answers and no
 * cases.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.gateway.routes;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
