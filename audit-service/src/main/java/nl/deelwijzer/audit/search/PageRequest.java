// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.search;

import org.jspecify.annotations.Nullable;

/**
 * Which part of what is found.
 *
 * @param cursor after which place; null for the newest
 * @param limit at most how many decisions
 */
public record PageRequest(@Nullable Cursor cursor, int limit) {

    /** The greatest limit. */
    public static final int MOST = 200;

    /** The limit where the client names none. */
    public static final int USUAL = 50;
}
