// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends bytes as they are and gathers what comes back, until the other side ends it. */
final class RawConnection {

    private static final int ENOUGH = 400_000;

    private final int port;
    private final Duration patience;

    RawConnection(int port, Duration patience) {
        this.port = port;
        this.patience = patience;
    }

    /**
     * What came back.
     *
     * @param text empty where the connection was closed without a word
     * @param hung whether nobody ended it in time
     */
    record Reply(String text, boolean hung) {

        /** The status of the first answer; 0 without one. */
        int status() {
            return text.matches("(?s)HTTP/1\\.[01] [0-9]{3}.*")
                    ? Integer.parseInt(text.substring(9, 12))
                    : 0;
        }
    }

    Reply exchange(byte[] bytes) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoLinger(true, 0);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
            socket.connect(new InetSocketAddress("localhost", port), 10_000);
            return talk(socket, bytes);
        }
    }

    private static Reply talk(Socket socket, byte[] bytes) {
        var gathered = new ByteArrayOutputStream();
        boolean hung = false;
        try {
            say(socket, bytes);
            gather(socket, gathered);
        } catch (SocketTimeoutException late) {
            hung = true;
        } catch (IOException closed) {
            // The other side would not listen to the end: what it said before counts.
        }
        return new Reply(gathered.toString(StandardCharsets.ISO_8859_1), hung);
    }

    private static void say(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException enough) {
            // The other side has heard enough, and has perhaps answered already.
        }
    }

    private static void gather(Socket socket, ByteArrayOutputStream into) throws IOException {
        var in = socket.getInputStream();
        var part = new byte[8192];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            into.write(part, 0, Math.min(read, Math.max(0, ENOUGH - into.size())));
        }
    }
}
