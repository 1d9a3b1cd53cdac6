// SPDX-License-Identifier: EUPL-1.2
/**
 * The recorded decision, its JSON, its commitment form and its CloudEvent; knows no Spring and no
 * store.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.record;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
