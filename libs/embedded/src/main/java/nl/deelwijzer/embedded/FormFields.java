// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code application/x-www-form-urlencoded}. */
final class FormFields {

    private FormFields() {}

    /** The fields in order; empty where one comes twice or is written wrongly. */
    static Optional<Map<String, String>> of(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            for (String pair : form.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                if (parts.length == 2 && fields.put(decode(parts[0]), decode(parts[1])) != null) {
                    return Optional.empty();
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(fields);
    }

    private static String decode(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
