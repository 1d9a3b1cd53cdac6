// SPDX-License-Identifier: EUPL-1.2
/**
 * What an auditor gets to check a log by, and the check of a whole log against the stored records.
 * Knows no database and no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.proofs;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
