// SPDX-License-Identifier: EUPL-1.2
/**
 * The suite on a stage where its processes, connections, disks and clocks can be broken; what dies
 * is started again.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.faults.stage;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
