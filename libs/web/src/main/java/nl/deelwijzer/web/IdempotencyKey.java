// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.http.HttpHeaders;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The header with which a client makes a request repeatable. */
public final class IdempotencyKey {

    private static final String NAME = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private IdempotencyKey() {}

    /** The key, if there is one; a header that cannot be used is noted as a fault. */
    public static Optional<String> of(HttpHeaders headers, Consumer<RequestFault> faults) {
        var given = headers.getOrEmpty(NAME);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.size() > 1 || !FORM.matcher(given.getFirst()).matches()) {
            faults.accept(
                    RequestFault.header(
                            NAME,
                            "invalid-key",
                            "Stuur één sleutel van 1 tot 255 zichtbare ASCII-tekens."));
            return Optional.empty();
        }
        return Optional.of(given.getFirst());
    }
}
