// SPDX-License-Identifier: EUPL-1.2
/**
 * What becomes of a checkpoint after it was committed: each destination gets the newest one, in its
 * own time. Knows no broker, no store and no HTTP, and holds up no log.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.publication;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
