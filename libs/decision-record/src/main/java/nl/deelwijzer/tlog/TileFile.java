// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

/** A tile or bundle to be written. */
public final class TileFile {

    private final TilePath path;
    private final byte[] content;

    TileFile(TilePath path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    /** Its name. */
    public TilePath path() {
        return path;
    }

    /** Its bytes; the same for ever. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "TileFile[" + path + "]";
    }
}
