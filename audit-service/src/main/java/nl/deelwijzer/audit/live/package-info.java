// SPDX-License-Identifier: EUPL-1.2
/**
 * New decisions as they come into the logs, to be followed without loss. Knows no database and no
 * web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.live;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
