// SPDX-License-Identifier: EUPL-1.2
/**
 * How much the gateway takes on: requests at the same time, requests of one caller, patience with
 * slow clients. Knows no domains and no paths but that of its own health.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.gateway.limits;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
