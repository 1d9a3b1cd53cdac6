// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import nl.deelwijzer.embedded.FreePorts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

class DockerEngineTest {

    @Test
    void hearsAnEngineThatAnswersItsPing() throws IOException {
        HttpServer engine =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        engine.createContext(
                "/_ping",
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, -1);
                    }
                });
        engine.start();

        assertThat(DockerEngine.answers("tcp://localhost:" + engine.getAddress().getPort()))
                .isTrue();
        engine.stop(0);
    }

    @Test
    void givesUpOnASocketThatTakesConnectionsAndNeverSpeaks() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(DockerEngine.answers("tcp://localhost:" + silent.getLocalPort())).isFalse();
        }
    }

    @Test
    void hearsNothingWhereNobodyListens() {
        assertThat(DockerEngine.answers("tcp://localhost:" + FreePorts.lasting())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unix:///nowhere/docker.sock", "ssh://host", "not an address", "docker"})
    void hearsNothingAtAnAddressItCannotUse(String address) {
        assertThat(DockerEngine.answers(address)).isFalse();
    }
}
