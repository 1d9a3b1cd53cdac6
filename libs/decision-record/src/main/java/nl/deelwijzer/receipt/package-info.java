// SPDX-License-Identifier: EUPL-1.2
/**
 * What somebody takes along to have a decision checked elsewhere: written by the audit service,
 * read by any checker. Knows no framework.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.receipt;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
