// SPDX-License-Identifier: EUPL-1.2
/**
 * A tamper-evident log in standard formats (RFC 6962, C2SP signed-note, tlog-checkpoint,
 * tlog-tiles, tlog-cosignature, tlog-witness, tlog-proof): writing and checking it. Knows nothing
 * but Java: no decision, no store, no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.tlog;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
