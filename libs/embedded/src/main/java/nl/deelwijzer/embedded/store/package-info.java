// SPDX-License-Identifier: EUPL-1.2
/**
 * How the embedded store keeps documents in its file, and finds them there by ordered indexes;
 * knows nothing of what the documents mean.
 */
@CheckReturnValue
@NullMarked
package nl.deelwijzer.embedded.store;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
