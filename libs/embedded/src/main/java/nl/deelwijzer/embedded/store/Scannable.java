// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.store;

/** An index whose entries can be read in their order. */
interface Scannable {

    Entries entries();

    /** Whether every document of the collection stands in it. */
    boolean isComplete();
}
