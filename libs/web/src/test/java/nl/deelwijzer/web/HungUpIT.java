// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import com.nimbusds.jose.JOSEException;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A client that goes before its body is there leaves nothing in the log of what it typed. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.import=classpath:deelwijzer/web.yaml")
class HungUpIT {

    private static final TokenIssuer ISSUER = TokenIssuer.shared();

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        ISSUER.register(registry);
    }

    @BeforeEach
    void listen() {
        lines.list = new CopyOnWriteArrayList<>();
        lines.start();
        root().addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        root().detachAppender(lines);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isNoErrorAndShowsNoAddress(boolean atOnce) throws Exception {
        hangUp(atOnce);

        Awaitility.await()
                .during(Duration.ofMillis(700))
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        assertThat(List.copyOf(lines.list))
                                .noneMatch(HungUpIT::showsTheAddress)
                                .noneMatch(HungUpIT::isAFaultOfOurs));
    }

    private void hangUp(boolean atOnce) throws IOException, JOSEException {
        try (var socket = new Socket("localhost", port)) {
            if (atOnce) {
                socket.setSoLinger(true, 0);
            }
            socket.getOutputStream()
                    .write(
                            ("POST /v1/echo?bsn=999990019 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                                            + "Content-Type: application/json\r\nContent-Length: 50\r\n\r\n{")
                                    .formatted(ISSUER.token("read"))
                                    .getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static boolean showsTheAddress(ILoggingEvent line) {
        return line.getFormattedMessage().contains("999990019");
    }

    private static boolean isAFaultOfOurs(ILoggingEvent line) {
        return line.getLevel() == Level.ERROR && line.getLoggerName().startsWith("nl.deelwijzer");
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
