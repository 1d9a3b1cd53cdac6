// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.import=classpath:deelwijzer/web.yaml")
class SecurityEventsIT {

    private static final TokenIssuer ISSUER = TokenIssuer.shared();
    private static final String OIN = "00000099000000001000";

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

    @Test
    void writesOneLineForACallerWithoutAGoodToken() {
        Calls.problem(
                Calls.to(port).post("x.y.z", "{}", MediaType.APPLICATION_JSON, MediaType.ALL),
                401,
                "unauthenticated");

        assertThat(events())
                .singleElement()
                .asString()
                .matches(
                        "event=unauthenticated status=401 method=POST organisation=unknown"
                                + " network=127\\.0\\.0\\.0/24 traceId=[0-9a-f]{32}");
    }

    @Test
    void namesTheOrganisationThatDidNotHaveTheRightAndNothingElseOfItsToken() throws JOSEException {
        var token =
                ISSUER.token(
                        JWSAlgorithm.RS256,
                        claims ->
                                claims.claim("scope", "write")
                                        .claim("organisation", OIN)
                                        .subject("j.jansen"));

        Calls.problem(
                Calls.to(port).post(token, "{}", MediaType.APPLICATION_JSON, MediaType.ALL),
                403,
                "forbidden");

        assertThat(events())
                .singleElement()
                .asString()
                .contains("event=forbidden status=403", "organisation=" + OIN);
        assertThat(lines.list.toString())
                .doesNotContain("j.jansen", token, token.substring(token.length() - 20));
    }

    @Test
    void writesNoSuchLineForOtherRefusals() throws JOSEException {
        Calls.problem(
                Calls.to(port)
                        .post(
                                ISSUER.token("read"),
                                "no json",
                                MediaType.APPLICATION_JSON,
                                MediaType.ALL),
                400,
                "invalid-request");

        assertThat(events()).isEmpty();
    }

    @Test
    void showsTheNetworkOfAnAddressOnly() {
        assertThat(SecurityEvents.network(new InetSocketAddress("192.0.2.77", 1)))
                .isEqualTo("192.0.2.0/24");
        assertThat(SecurityEvents.network(new InetSocketAddress("2001:db8:1:2::77", 1)))
                .isEqualTo("20010db80001::/48");
        assertThat(SecurityEvents.network(null)).isEqualTo("unknown");
    }

    private List<String> events() {
        return lines.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.startsWith("event="))
                .toList();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
