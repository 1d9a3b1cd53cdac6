// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import nl.deelwijzer.embedded.DemoClient;
import nl.deelwijzer.embedded.DemoClients;
import nl.deelwijzer.embedded.TokenSpec;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A few requests through the gateway, so that the classes of a request are loaded too; the answers
 * do not matter.
 */
final class Exercise {

    private static final String QUESTION = "{\"plan\": \"politie\", \"answers\": {}}";
    private static final int PATIENCE_MILLIS = 10_000;

    private final Suite suite;

    Exercise(Suite suite) {
        this.suite = suite;
    }

    void run() {
        for (String path :
                new String[] {
                    "/police/v1/plans", "/police/v1/openapi.json", "/elsewhere", "/", "/plannen"
                }) {
            ask("auditor-demo", path, "");
        }
        ask("police-demo", "/police/v1/preview", QUESTION);
        ask("police-demo", "/police/v1/evaluate", QUESTION);
        ask("auditor-demo", "/audit/v1/decisions/_search", "{}");
    }

    private void ask(String client, String path, String body) {
        try {
            URI address = URI.create(suite.ports().address(Part.GATEWAY) + path);
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setRequestProperty("Authorization", "Bearer " + token(client));
            if (!body.isEmpty()) {
                send(connection, body);
            }
            int status = connection.getResponseCode();
            assert status > 0;
            connection.disconnect();
        } catch (IOException e) {
            System.getLogger(Exercise.class.getName()).log(System.Logger.Level.DEBUG, path, e);
        }
    }

    private static void send(HttpURLConnection connection, String body) throws IOException {
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String token(String client) {
        DemoClient known = DemoClients.find(client).orElseThrow();
        return suite.issuer().tokens().mint(TokenSpec.of(known));
    }
}
