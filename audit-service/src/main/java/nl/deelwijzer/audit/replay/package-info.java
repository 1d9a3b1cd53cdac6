// SPDX-License-Identifier: EUPL-1.2
/**
 * What a plan says today to the answers of a decision that was recorded. Knows no web and no
 * database.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.replay;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
