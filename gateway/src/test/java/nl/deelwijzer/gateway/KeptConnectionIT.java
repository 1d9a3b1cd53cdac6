// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection serves one request after the other, also those that came before their turn. */
class KeptConnectionIT extends RunningGateway {

    private static final String REFUSED_AT_ONCE =
            head(
                    "POST /cases/v1/evaluate HTTP/1.1",
                    "Content-Type: application/json",
                    "Content-Length: 2");
    private static final int PATIENCE_MILLIS = 5_000;

    /** The body of the waiting one with its headers, or later as many clients send it. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", ""})
    void isReadOnAfterARequestThatWaitedWasAnsweredAtOnce(String body) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var answers =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.ISO_8859_1));

            send(socket, proxied() + REFUSED_AT_ONCE + body);
            assertThat(status(answers)).isEqualTo(200);
            if (body.isEmpty()) {
                send(socket, "{}");
            }
            assertThat(status(answers)).isEqualTo(401);
            send(socket, proxied());

            assertThat(status(answers)).isEqualTo(200);
        }
    }

    private static String proxied() {
        return head(
                "GET /police/v1/plans/politie HTTP/1.1", "Authorization: " + token("police-demo"));
    }

    private static String head(String... lines) {
        return String.join("\r\n", lines) + "\r\nHost: localhost\r\n\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Of the next answer, which is read to its end. */
    private static int status(BufferedReader answers) throws IOException {
        int status = Integer.parseInt(answers.readLine().split(" ", 3)[1]);
        int length = -1;
        for (String line = answers.readLine(); !line.isEmpty(); line = answers.readLine()) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        if (length >= 0) {
            assertThat(answers.skip(length)).isEqualTo(length);
        } else {
            readChunks(answers);
        }
        return status;
    }

    private static void readChunks(BufferedReader answers) throws IOException {
        int size;
        do {
            size = Integer.parseInt(answers.readLine(), 16);
            assertThat(answers.skip(size)).isEqualTo(size);
            assertThat(answers.readLine()).isEmpty();
        } while (size > 0);
    }
}
