// SPDX-License-Identifier: EUPL-1.2
/**
 * One request that asks several domains, each of which answers for itself. Knows no plan and no
 * law.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.gateway.cases;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
