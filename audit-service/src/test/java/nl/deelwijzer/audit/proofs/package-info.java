// SPDX-License-Identifier: EUPL-1.2
/** Tests of the checks of logs and of what readers see of them. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.proofs;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
