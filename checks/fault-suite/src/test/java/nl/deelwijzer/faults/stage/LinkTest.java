// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

class LinkTest {

    private ServerSocket echo;
    private Link link;

    LinkTest() throws IOException {
        echo = new ServerSocket(0, 5, InetAddress.getByName("localhost"));
        link = Link.open("one–other", echo.getLocalPort());
    }

    @BeforeEach
    void answerWithTheSame() {
        Thread _ = Thread.ofVirtual().start(this::echoAll);
    }

    @AfterEach
    void close() throws IOException {
        link.close();
        echo.close();
    }

    @Test
    void passesWhatIsSent() throws IOException {
        try (Socket client = client()) {
            client.getOutputStream().write(7);

            assertThat(client.getInputStream().read()).isEqualTo(7);
        }
    }

    @Test
    void holdsWhatIsSentWhileNothingPasses() throws IOException {
        try (Socket client = client()) {
            client.getOutputStream().write(7);
            assertThat(client.getInputStream().read()).isEqualTo(7);

            link.set(Link.State.SILENT);
            client.getOutputStream().write(8);
            client.setSoTimeout(300);
            assertThatThrownBy(() -> client.getInputStream().read())
                    .isInstanceOf(SocketTimeoutException.class);

            link.set(Link.State.WHOLE);
            client.setSoTimeout(5_000);
            assertThat(client.getInputStream().read()).isEqualTo(8);
        }
    }

    @Test
    void breaksConnectionsAndEndsNewOnesWhileItRefuses() throws IOException {
        try (Socket client = client()) {
            client.getOutputStream().write(7);
            assertThat(client.getInputStream().read()).isEqualTo(7);

            link.set(Link.State.REFUSING);

            assertThat(ends(client)).isTrue();
            try (Socket other = client()) {
                assertThat(ends(other)).isTrue();
            }
        }
    }

    private static boolean ends(Socket client) {
        try {
            client.setSoTimeout(5_000);
            return client.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private Socket client() throws IOException {
        return new Socket("localhost", link.port());
    }

    private void echoAll() {
        while (!echo.isClosed()) {
            try {
                Socket socket = echo.accept();
                Thread _ = Thread.ofVirtual().start(() -> echo(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void echo(Socket socket) {
        try (socket) {
            long _ = socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException e) {
            return;
        }
    }
}
