// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.awaitility.Awaitility.await;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.embedded.FreePorts;
import nl.deelwijzer.tlog.SignatureType;
import nl.deelwijzer.tlog.Signer;
import nl.deelwijzer.tlog.VerifierKey;
import nl.deelwijzer.verifier.Main;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The witness program as a partner runs it: a process of its own with a folder of its own. */
final class WitnessProcess implements AutoCloseable {

    private static final String KEY = "YSB3aXRuZXNzIGtleSBvZiB0ZXN0cywgbm90IHJlYWw=";
    private static final String NAME = "partner.example/witness";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Process process;

    private WitnessProcess(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Starts it on a port and returns when it answers. */
    static WitnessProcess start(Path folder, int port, LogKey logs) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "witness");
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment(folder, port, logs));
        try {
            var witness = new WitnessProcess(port, builder.start());
            await().atMost(Duration.ofSeconds(30)).until(() -> witness.get("/health") != 0);
            return witness;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> environment(Path folder, int port, LogKey logs) {
        var keys =
                IntStream.range(0, 3)
                        .mapToObj(log -> logs.verifier(log).toString())
                        .collect(Collectors.joining(" "));
        return Map.of(
                "DEELWIJZER_WITNESS_NAME", NAME,
                "DEELWIJZER_WITNESS_KEY", KEY,
                "DEELWIJZER_WITNESS_LOGS", keys,
                "DEELWIJZER_WITNESS_FOLDER", folder.toString(),
                "DEELWIJZER_WITNESS_LISTEN", "localhost:" + port);
    }

    /** A port for a witness that is not there yet. */
    static int anyPort() {
        return FreePorts.lasting();
    }

    /** What its cosignatures are checked by. */
    static VerifierKey key() {
        return Signer.configured(NAME, SignatureType.COSIGNATURE, Base64.getDecoder().decode(KEY))
                .key();
    }

    /** How the audit service is told of it. */
    static String setting(int port) {
        return key() + " http://localhost:" + port;
    }

    /** The status of an answer; 0 if there is none. */
    int get(String path) {
        try {
            return http.send(request(path), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The body of an answer. */
    byte[] read(String path) throws IOException, InterruptedException {
        return http.send(request(path), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    }

    /** As {@code kill -9} does. */
    @Override
    public void close() {
        try {
            var _ = process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
