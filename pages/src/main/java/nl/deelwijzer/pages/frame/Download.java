// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to keep. */
public final class Download {

    private Download() {}

    /** JSON in a file of this name. */
    public static ResponseEntity<byte[]> json(String name, byte[] content) {
        return of(name, MediaType.APPLICATION_JSON, content);
    }

    /** Anything in a file of this name. */
    public static <T> ResponseEntity<T> of(String name, MediaType type, T content) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .headers(headers -> headers.setContentDisposition(disposition))
                .body(content);
    }
}
