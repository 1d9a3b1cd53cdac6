// SPDX-License-Identifier: EUPL-1.2
/**
 * The decision as an event: what is recorded, in which form, and how it travels. Knows no store and
 * no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.record;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
