// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.documents;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the page and its two files. The policy lets it load those and read the documents, all from
 * the gateway, and nothing from elsewhere.
 */
@RestController
class DocumentPage {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                    + " img-src data:; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    @GetMapping(path = "/api", produces = "text/html;charset=UTF-8")
    ResponseEntity<Resource> page() {
        return file("page.html", "text/html;charset=UTF-8");
    }

    @GetMapping("/api/page.css")
    ResponseEntity<Resource> style() {
        return file("page.css", "text/css;charset=UTF-8");
    }

    @GetMapping("/api/page.js")
    ResponseEntity<Resource> script() {
        return file("page.js", "text/javascript;charset=UTF-8");
    }

    private static ResponseEntity<Resource> file(String name, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Content-Security-Policy", POLICY)
                .body(new ClassPathResource("/deelwijzer/documents/" + name));
    }
}
