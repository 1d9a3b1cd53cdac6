// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Drawings as answers. */
public final class Drawings {

    /** A drawing styles itself, and loads nothing. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private Drawings() {}

    /** An SVG with the policy that it needs. */
    public static ResponseEntity<byte[]> svg(byte[] drawing) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .header("Content-Security-Policy", POLICY)
                .body(drawing);
    }
}
