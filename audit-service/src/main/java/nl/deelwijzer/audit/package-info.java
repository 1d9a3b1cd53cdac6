// SPDX-License-Identifier: EUPL-1.2
/** The audit service: keeps every recorded decision provably and answers auditors. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
