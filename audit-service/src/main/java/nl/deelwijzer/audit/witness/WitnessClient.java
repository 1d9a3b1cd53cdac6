// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.witness;

import nl.deelwijzer.web.ClientTls;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Speaks HTTP with one witness. */
final class WitnessClient {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(3);

    /** Some signature lines, or a number. */
    private static final long MOST_BYTES = 16 * 1024;

    private final HttpClient http;
    private final URI addCheckpoint;

    WitnessClient(URI address, ClientTls tls) {
        var builder = HttpClient.newBuilder().connectTimeout(CONNECT);
        tls.context().ifPresent(builder::sslContext);
        this.http = builder.build();
        this.addCheckpoint = URI.create(address + "/add-checkpoint");
    }

    /** Waits, some seconds at most. */
    HttpResponse<byte[]> addCheckpoint(byte[] body) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(addCheckpoint)
                        .timeout(ANSWER)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        return http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    }
}
