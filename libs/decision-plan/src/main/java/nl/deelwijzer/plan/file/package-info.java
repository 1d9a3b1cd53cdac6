// SPDX-License-Identifier: EUPL-1.2
/** Reads plan files in YAML, reports all their faults at once and gathers them in a catalogue. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.plan.file;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
