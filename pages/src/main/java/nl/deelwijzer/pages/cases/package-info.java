// SPDX-License-Identifier: EUPL-1.2
/**
 * Several domains about one case: choosing a plan for each, seeing all answers at once, recording.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.pages.cases;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
