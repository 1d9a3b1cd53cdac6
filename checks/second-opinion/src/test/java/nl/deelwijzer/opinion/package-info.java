// SPDX-License-Identifier: EUPL-1.2
/** Holds the walking engine against a DMN engine. Knows both; the product knows only the first. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.opinion;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
