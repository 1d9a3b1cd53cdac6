// SPDX-License-Identifier: EUPL-1.2
/**
 * Real servers in this JVM: a Kafka broker, a store that speaks MongoDB and an issuer of tokens.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.embedded;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
