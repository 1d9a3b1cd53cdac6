// SPDX-License-Identifier: EUPL-1.2
/**
 * The surroundings of the suite (broker, store and issuer) as parts of a Java process, for local
 * runs and tests only; knows no plan, no decision and no service.
 */
@CheckReturnValue
@NullMarked
package nl.deelwijzer.embedded;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
