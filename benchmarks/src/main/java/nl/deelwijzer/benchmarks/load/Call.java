// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.load;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One request, ready to be sent over and over. */
public final class Call {

    private final int port;
    private final byte[] bytes;
    private final int expected;

    /**
     * A request as it goes over the connection.
     *
     * @param port of a server on this machine
     * @param expected the status that counts as an answer
     */
    public Call(int port, String head, byte[] body, int expected) {
        var bare = head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        this.port = port;
        this.bytes = Arrays.copyOf(bare, bare.length + body.length);
        System.arraycopy(body, 0, bytes, bare.length, body.length);
        this.expected = expected;
    }

    public int port() {
        return port;
    }

    void write(OutputStream out) throws IOException {
        out.write(bytes);
    }

    public int expected() {
        return expected;
    }

    /** A POST of JSON with a token. */
    public static Call post(String address, String token, String json, int expected) {
        var uri = URI.create(address);
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head =
                """
                POST %s HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/json
                Accept: application/json
                Content-Length: %d

                """
                        .formatted(uri.getRawPath(), token, body.length);
        return new Call(uri.getPort(), head, body, expected);
    }
}
