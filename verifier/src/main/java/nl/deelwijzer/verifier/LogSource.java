// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A log at its address. What comes from there is checked by whoever reads it. */
final class LogSource {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String address;
    private final String token;

    LogSource(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /**
     * A file of the log.
     *
     * @throws IOException if it does not come; what it says names the address and the status
     */
    byte[] get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/" + path)).timeout(PATIENCE);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "%s/%s antwoordt met status %d".formatted(address, path, answer.statusCode()));
        }
        return answer.body();
    }
}
