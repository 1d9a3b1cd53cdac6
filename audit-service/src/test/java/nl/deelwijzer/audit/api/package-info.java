// SPDX-License-Identifier: EUPL-1.2
/** Tests of the interface for auditors. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.api;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
