// SPDX-License-Identifier: EUPL-1.2
/** Whether it finds what it looks for. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.faults.checking;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
