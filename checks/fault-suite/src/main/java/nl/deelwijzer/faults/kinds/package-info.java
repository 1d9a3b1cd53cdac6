// SPDX-License-Identifier: EUPL-1.2
/** What can go wrong, one class for each kind. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.faults.kinds;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
