// SPDX-License-Identifier: EUPL-1.2
/** The short form of the fault suite, and whether it finds what it looks for. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.faults;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
