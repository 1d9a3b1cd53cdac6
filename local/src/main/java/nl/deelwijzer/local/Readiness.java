// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/**
 * Whether a part can be used: a service says so itself, of the others it is enough that they take a
 * connection.
 */
final class Readiness {

    private static final int PATIENCE_MILLIS = 2_000;
    private static final String HEALTH = "/actuator/health/readiness";

    private Readiness() {}

    static boolean of(Part part, int port) {
        return takesConnection(port) && (!part.isService() || isReady(port));
    }

    private static boolean takesConnection(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isReady(int port) {
        try {
            URI health = URI.create("http://localhost:" + port + HEALTH);
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
