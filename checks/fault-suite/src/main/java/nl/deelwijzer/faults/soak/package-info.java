// SPDX-License-Identifier: EUPL-1.2
/** A long time under even load: memory, threads, files and latency. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.faults.soak;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
