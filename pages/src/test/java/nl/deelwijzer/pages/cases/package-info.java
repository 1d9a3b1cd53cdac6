// SPDX-License-Identifier: EUPL-1.2
/** Tests. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.pages.cases;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
