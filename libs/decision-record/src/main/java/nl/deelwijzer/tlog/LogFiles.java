// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

/** Where tiles and entry bundles are read. */
@FunctionalInterface
public interface LogFiles {

    /**
     * The content of a tile or bundle of exactly this width, or of a wider one with the same index.
     *
     * @throws MissingFileException if there is none; a committed tree misses nothing
     */
    byte[] read(TilePath path);
}
