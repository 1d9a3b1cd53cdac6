// SPDX-License-Identifier: EUPL-1.2
/**
 * The plans that decisions were taken by, by the digest of their content. Knows no database and no
 * broker.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.plans;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
