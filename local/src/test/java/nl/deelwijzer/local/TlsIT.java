// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.deelwijzer.embedded.DemoClients;
import nl.deelwijzer.embedded.EmbeddedBroker;
import nl.deelwijzer.embedded.EmbeddedIssuer;
import nl.deelwijzer.embedded.EmbeddedStore;
import nl.deelwijzer.embedded.TlsIdentity;
import nl.deelwijzer.embedded.TokenSpec;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.net.ssl.SSLHandshakeException;

/**
 * Police, audit service, witness and gateway with TLS on every line between them, to broker and
 * store.
 */
class TlsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<Part> SERVICES = List.of(Part.POLICE, Part.AUDIT, Part.GATEWAY);
    private static final List<Part> PARTS =
            List.of(Part.POLICE, Part.AUDIT, Part.GATEWAY, Part.WITNESS);

    private static final Path FOLDER = SuiteUnderTest.folder("tls").toAbsolutePath();
    private static final TlsIdentity IDENTITY = TlsIdentity.make(FOLDER);
    private static final EmbeddedIssuer ISSUER = EmbeddedIssuer.start(0);
    private static final KeysWithTls KEYS = KeysWithTls.start(IDENTITY, ISSUER.jwkSetUri());
    private static final EmbeddedBroker BROKER =
            EmbeddedBroker.start(FOLDER.resolve("broker"), 0, IDENTITY);
    private static final EmbeddedStore STORE =
            EmbeddedStore.start(FOLDER.resolve("store"), 0, IDENTITY);
    private static final Ports PORTS =
            Ports.free()
                    .with(Part.ISSUER, URI.create(ISSUER.address()).getPort())
                    .with(Part.BROKER, BROKER.port())
                    .with(Part.STORE, STORE.port());
    private static final Ports HEALTH = Ports.free();
    private static final Layout LAYOUT =
            new Layout(SuiteUnderTest.ROOT, FOLDER.resolve("data"), FOLDER.resolve("logs"));
    private static final List<PartProcess> PROCESSES = new ArrayList<>();

    private final HttpClient http = trusting();

    /** Secrets come from files here, as they do where nobody may see them in an environment. */
    private static final Path SECRETS = FOLDER.resolve("secrets");

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(SECRETS);
        var style = new EverydayStyle(LAYOUT, PORTS);
        for (PartCommand command : new PartCommands(LAYOUT, PORTS).of(PARTS)) {
            PROCESSES.add(
                    PartProcess.start(
                            style.commandLine(command),
                            withTls(command.part(), style.environment(command)),
                            LAYOUT.log(command.part())));
        }
    }

    @AfterAll
    static void stop() {
        PROCESSES.reversed().forEach(process -> process.stop(Duration.ofSeconds(5)));
        STORE.close();
        BROKER.close();
        KEYS.close();
        ISSUER.close();
    }

    @Test
    void recordsADecisionWithTlsFromTheClientToTheStore() throws Exception {
        for (Part part : SERVICES) {
            eventually(healthInside(part));
        }

        var evaluated =
                http.send(
                        request(Part.GATEWAY, "/police/v1/evaluate", "police-demo")
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                Caller.question("TLS-1").toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(evaluated.statusCode()).as(evaluated.body()).isEqualTo(201);
        var location = evaluated.headers().firstValue("Location").orElseThrow();
        eventually(get(Part.GATEWAY, URI.create(location).getPath(), "auditor-demo"));
        assertThat(evaluated.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
        Awaitility.await("a checkpoint with the signature of the witness")
                .atMost(PATIENCE)
                .until(this::someCheckpointIsCosigned);
    }

    private boolean someCheckpointIsCosigned() throws IOException, InterruptedException {
        for (int log = 0; log < DemoKeys.LOGS.size(); log++) {
            var checkpoint =
                    http.send(
                            get(
                                    Part.GATEWAY,
                                    "/audit/v1/logs/%d/checkpoint".formatted(log),
                                    "auditor-demo"),
                            HttpResponse.BodyHandlers.ofString());
            if (checkpoint.body().contains("\u2014 " + DemoKeys.WITNESS_NAME + " ")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void speaksWithNobodyWhoSpeaksPlainlyOrTrustsNobody() {
        eventually(healthInside(Part.GATEWAY));
        var address = get(Part.GATEWAY, "/police/v1/plans", "police-demo");
        var plain = URI.create(address.uri().toString().replace("https", "http"));

        assertThatThrownBy(() ->
                        http.send(
                                HttpRequest.newBuilder(plain)
                                        .timeout(Duration.ofSeconds(10))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding()))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() ->
                        HttpClient.newHttpClient()
                                .send(address, HttpResponse.BodyHandlers.discarding()))
                .isInstanceOf(SSLHandshakeException.class);
    }

    private void eventually(HttpRequest request) {
        Awaitility.await(request.uri().toString())
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() ->
                        http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
                                == 200);
    }

    /** The one line without TLS: a probe inside the container. */
    private static HttpRequest healthInside(Part part) {
        return HttpRequest.newBuilder(
                        URI.create(
                                "http://localhost:%d/actuator/health/readiness"
                                        .formatted(HEALTH.of(part))))
                .build();
    }

    private static HttpRequest get(Part part, String path, String client) {
        return request(part, path, client).build();
    }

    private static HttpRequest.Builder request(Part part, String path, String client) {
        var token = ISSUER.tokens().mint(TokenSpec.of(DemoClients.find(client).orElseThrow()));
        return HttpRequest.newBuilder(URI.create("https://localhost:" + PORTS.of(part) + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token);
    }

    /** What docker-compose.tls.yml sets too, and where certificates are. */
    private static Map<String, String> withTls(Part own, Map<String, String> plain) {
        var all = new TreeMap<>(plain);
        moveToFile(all, "DEELWIJZER_PSEUDONYM_KEY", "deelwijzer.pseudonym.key");
        moveToFile(all, "DEELWIJZER_LOG_KEY", "deelwijzer.log.key");
        all.put("DEELWIJZER_SECRETS", SECRETS.toString());
        all.put("MANAGEMENT_SERVER_PORT", Integer.toString(HEALTH.of(own)));
        all.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        all.put("MANAGEMENT_SERVER_SSL_ENABLED", "false");
        for (Part part : PARTS) {
            all.replaceAll((key, value) ->
                    value.replace(PORTS.address(part), "https://localhost:" + PORTS.of(part)));
        }
        all.put("SPRING_SSL_BUNDLE_PEM_SUITE_KEYSTORE_CERTIFICATE", file(IDENTITY.certificate()));
        all.put("SPRING_SSL_BUNDLE_PEM_SUITE_KEYSTORE_PRIVATEKEY", file(IDENTITY.key()));
        all.put("SPRING_SSL_BUNDLE_PEM_SUITE_TRUSTSTORE_CERTIFICATE", file(IDENTITY.certificate()));
        all.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWKSETURI", KEYS.address());
        all.put("DEELWIJZER_SSLBUNDLE", "suite");
        all.put("SERVER_SSL_BUNDLE", "suite");
        all.put("SPRING_KAFKA_SECURITY_PROTOCOL", "SSL");
        all.put("SPRING_KAFKA_SSL_TRUSTSTORETYPE", "PEM");
        all.put("SPRING_KAFKA_SSL_TRUSTSTORELOCATION", file(IDENTITY.certificate()));
        all.put("SPRING_MONGODB_SSL_BUNDLE", "suite");
        all.put("SPRING_CLOUD_GATEWAY_SERVER_WEBFLUX_HTTPCLIENT_SSL_SSLBUNDLE", "suite");
        all.put("DEELWIJZER_WITNESS_TLSSTORE", IDENTITY.keystore().toString());
        all.put("DEELWIJZER_WITNESS_TLSPASSWORD", TlsIdentity.PASSWORD);
        return all;
    }

    private static void moveToFile(Map<String, String> all, String variable, String file) {
        var secret = all.remove(variable);
        try {
            if (secret != null) {
                Files.writeString(SECRETS.resolve(file), secret + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Path path) {
        return "file:" + path;
    }

    private static HttpClient trusting() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(KeysWithTls.context(IDENTITY))
                .build();
    }
}
