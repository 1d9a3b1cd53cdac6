// SPDX-License-Identifier: EUPL-1.2
/**
 * Broker, store and issuer for tests: containers where a Docker engine answers, the embedded parts
 * where none does; each is started once for all test classes of a JVM.
 */
@CheckReturnValue
@NullMarked
package nl.deelwijzer.embedded.test;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
