// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

/** Why something was refused: the first reason found, in the order of the checks. */
public enum Reason {
    /** An index that is negative or not below the size of the tree. */
    INDEX_BEYOND_SIZE,
    /** The old size is above the new one. */
    OLD_BEYOND_NEW,
    /** The shape of the tree asks for more hashes. */
    PROOF_TOO_SHORT,
    /** Hashes are left over, or stand where none is needed. */
    PROOF_TOO_LONG,
    /** A hash that is not 32 bytes. */
    BAD_HASH_LENGTH,
    /** The proof leads to another (new) root. */
    ROOT_MISMATCH,
    /** The proof leads to another old root. */
    OLD_ROOT_MISMATCH,
    /** Size 0 with another root than SHA-256 of nothing. */
    BAD_EMPTY_ROOT,
    /** More bytes or lines than are taken. */
    TOO_LARGE,
    /** Malformed UTF-8. */
    NOT_UTF8,
    /** A byte below 0x20 other than line feed. */
    CONTROL_CHARACTER,
    /** No blank line, or nothing behind the last one. */
    NO_SIGNATURE_BLOCK,
    /** The last byte is not a line feed. */
    NO_FINAL_NEWLINE,
    /** A line behind the blank line that is not a signature line, whosever key it names. */
    BAD_SIGNATURE_LINE,
    /** No signature of a trusted log key. */
    NO_TRUSTED_SIGNATURE,
    /** A line names a trusted key, by name and id, and does not verify. */
    BAD_SIGNATURE,
    /** Signed by the right key, for another origin. */
    WRONG_ORIGIN,
    /** Fewer than three lines or an empty one. */
    BAD_CHECKPOINT,
    /** The size line is no plain decimal up to 2^63 - 1. */
    BAD_SIZE,
    /** The root line is not the canonical base64 of 32 bytes. */
    BAD_ROOT,
    /** Another offset is kept than the one that was signed, or none was signed. */
    NEXT_OFFSET_MISMATCH,
    /** Too few distinct trusted witnesses. */
    NO_QUORUM,
    /** The form of the proof file. */
    BAD_PROOF_FILE,
    /** A verifier key that is malformed or whose id does not fit. */
    BAD_VKEY,
    /** A key of the published test vectors, whose private half everybody knows. */
    TEST_KEY,
    /** An entry bundle that does not parse into exactly the expected number of entries. */
    BAD_BUNDLE,
    /** A tile or bundle that the tree must have is not there. */
    MISSING_FILE,
    /** The entry of an index is not there. */
    MISSING_ENTRY,
    /** There is more than one entry for an index. */
    DOUBLE_ENTRY,
    /** What is kept of an entry no longer gives one. */
    BAD_ENTRY,
    /**
     * Personal content of an entry is not there any more although nothing says who destroyed it.
     */
    ERASED_CONTENT,
    /** What is kept as an entry stands in no log: no checkpoint covers it. */
    UNCOVERED_ENTRY,
    /** An entry does not have the leaf hash that the tile has. */
    LEAF_MISMATCH
}
