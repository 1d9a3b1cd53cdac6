// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

/** How the wanted order of documents lies to the order of an index. */
enum IndexOrder {
    FORWARDS,
    BACKWARDS,
    /** The documents must be sorted. */
    OTHER
}
