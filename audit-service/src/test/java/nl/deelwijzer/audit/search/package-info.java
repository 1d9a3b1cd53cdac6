// SPDX-License-Identifier: EUPL-1.2
/** What a filter finds, without a store. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.search;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
