// SPDX-License-Identifier: EUPL-1.2
/**
 * Keeps the trouble of one domain from the others: breakers, bulkheads and what counts as trouble.
 * Knows no paths.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.gateway.guard;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
