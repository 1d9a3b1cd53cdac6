// SPDX-License-Identifier: EUPL-1.2
/**
 * The witness that a partner organisation runs: cosigns checkpoints over HTTP and keeps what it saw
 * in a folder. Knows the formats of the log; no store, no broker, no framework.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.witness;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
