// SPDX-License-Identifier: EUPL-1.2
/**
 * Writes and checks the pages about the plans. Knows plans and what was found out about them; knows
 * no service.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.plandocs;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
