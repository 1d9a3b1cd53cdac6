// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.receipt;

/** What reading a file as a receipt gave. */
public sealed interface ReceiptReading {

    /** It has the form of one. */
    record Read(Receipt receipt) implements ReceiptReading {}

    /**
     * It does not.
     *
     * @param pointer where: a JSON pointer of known names only; empty for the whole
     */
    record Unreadable(String pointer) implements ReceiptReading {}
}
