// SPDX-License-Identifier: EUPL-1.2
/** Tests of the log's formats against published vectors and random histories. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.tlog;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
