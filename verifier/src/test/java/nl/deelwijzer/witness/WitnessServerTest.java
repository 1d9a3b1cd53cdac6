// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.LogStorage;
import nl.deelwijzer.tlog.SignatureType;
import nl.deelwijzer.tlog.Signer;
import nl.deelwijzer.tlog.Tree;
import nl.deelwijzer.tlog.VerifierKey;
import nl.deelwijzer.tlog.WitnessRequest;
import nl.deelwijzer.verifier.TestLog;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class WitnessServerTest {

    private static final int LOG_KEY = 1;
    private static final String CHECKPOINT = "/" + OriginHash.of(TestLog.ORIGIN) + "/checkpoint";

    @TempDir private Path folder = Path.of("");

    private final HttpClient http = HttpClient.newHttpClient();
    private final StringWriter journal = new StringWriter();
    private @Nullable RunningWitness running;

    @BeforeEach
    void start() throws IOException {
        running = start(environment(folder));
    }

    @AfterEach
    void stop() {
        witness().close();
    }

    @Test
    void cosignsALogThatGrowsAndShowsWhatItCosignedLast() throws Exception {
        assertThat(get(CHECKPOINT).statusCode()).isEqualTo(404);
        assertThat(add(0, log(3, "a")).statusCode()).isEqualTo(200);

        HttpResponse<String> answer = add(3, log(7, "a"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("\u2014 w.example ").endsWith("\n");
        assertThat(get(CHECKPOINT).body())
                .isEqualTo(log(7, "a").committed().orElseThrow().note() + answer.body());
        assertThat(policy().open(get(CHECKPOINT).body().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Checked.Accepted.class);
        assertThat(get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsTheSizeThatItHasToWhoBelievesAnother() throws Exception {
        assertThat(add(0, log(3, "a")).statusCode()).isEqualTo(200);

        HttpResponse<String> answer = add(0, log(7, "a"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(answer.body()).isEqualTo("3\n");
    }

    @Test
    void keepsEvidenceAndRaisesAnAlarmWhenAHistoryIsRewritten() throws Exception {
        assertThat(add(0, log(3, "a")).statusCode()).isEqualTo(200);

        HttpResponse<String> answer = add(3, log(7, "rewritten"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(add(3, log(7, "rewritten")).statusCode()).isEqualTo(422);
        assertThat(get("/health").statusCode()).isEqualTo(503);
        assertThat(journal.toString()).contains("ALARM " + TestLog.ORIGIN);
        try (Stream<Path> evidence = Files.list(folder.resolve("evidence"))) {
            assertThat(evidence.map(file -> file.toString().replaceAll(".*\\.", "")).toList())
                    .containsExactlyInAnyOrder("request", "cosigned");
        }
        assertThat(add(3, log(4, "a")).statusCode()).isEqualTo(200);
    }

    @Test
    void remembersAfterARestartWhatItSawAndWhatItFound() throws Exception {
        assertThat(add(0, log(3, "a")).statusCode()).isEqualTo(200);
        assertThat(add(3, log(3, "rewritten")).statusCode()).isEqualTo(422);

        witness().close();
        start();

        assertThat(get("/health").statusCode()).isEqualTo(503);
        assertThat(add(0, log(3, "rewritten")).statusCode()).isEqualTo(409);
        assertThat(add(3, log(5, "a")).statusCode()).isEqualTo(200);
    }

    @Test
    void answersThatItFailedWhereItsFolderIsDamaged() throws Exception {
        Files.writeString(folder.resolve(OriginHash.of(TestLog.ORIGIN) + ".seen"), "damaged");

        assertThat(add(0, log(3, "a")).statusCode()).isEqualTo(500);
        assertThat(journal.toString()).contains("a request cannot be answered");
        assertThat(get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesWhatIsNoRequestOfAKnownLog() throws Exception {
        assertThat(post("nonsense".getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(400);
        assertThat(post(new byte[(1 << 20) + 8192]).statusCode()).isEqualTo(413);
        assertThat(add(0, TestLog.of(9, entries(3, "a"))).statusCode()).isEqualTo(403);
        assertThat(get("/add-checkpoint").statusCode()).isEqualTo(405);
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/" + OriginHash.of("another") + "/checkpoint").statusCode()).isEqualTo(404);
    }

    @Test
    void doesNotStartWithTheKeyOfALog() {
        Map<String, String> environment = environment(folder.resolve("shared"));
        environment.put("DEELWIJZER_WITNESS_KEY", seed(LOG_KEY));

        assertThatThrownBy(() -> start(environment)).hasMessage("a log and a witness share a key");
    }

    @Test
    void doesNotStartWithTheKeyOfTheLocalSuiteElsewhere() throws IOException {
        Map<String, String> environment = environment(folder);
        byte[] known = "local suite only, watches none!!".getBytes(StandardCharsets.UTF_8);
        environment.put("DEELWIJZER_WITNESS_KEY", Base64.getEncoder().encodeToString(known));

        assertThatThrownBy(() -> WitnessSettings.of(environment))
                .hasMessageContaining("a key of the local suite, known to all");
        environment.put("DEELWIJZER_LOCALSUITE", "true");
        assertThat(WitnessSettings.of(environment).folder()).isEqualTo(folder);
    }

    @Test
    void namesTheVariableThatIsMissing() {
        Map<String, String> environment = environment(folder);
        environment.remove("DEELWIJZER_WITNESS_LOGS");

        assertThatThrownBy(() -> WitnessSettings.of(environment))
                .hasMessage("DEELWIJZER_WITNESS_LOGS is missing");
    }

    @Test
    void namesTheKeyStoreThatCannotBeOpened() throws IOException {
        Map<String, String> environment = environment(folder);
        Path store = Files.writeString(folder.resolve("tls.p12"), "no key store");
        environment.put("DEELWIJZER_WITNESS_TLSSTORE", store.toString());

        assertThatThrownBy(() -> WitnessSettings.of(environment))
                .hasMessage("DEELWIJZER_WITNESS_TLSPASSWORD is missing");
        environment.put("DEELWIJZER_WITNESS_TLSPASSWORD", "secret-word");
        assertThatThrownBy(() -> WitnessSettings.of(environment))
                .hasMessageStartingWith("DEELWIJZER_WITNESS_TLSSTORE: cannot be opened")
                .hasMessageNotContaining("secret-word");
    }

    private RunningWitness witness() {
        return Objects.requireNonNull(running);
    }

    private RunningWitness start(Map<String, String> environment) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
        return RunningWitness.start(
                WitnessSettings.of(environment), new Journal(new PrintWriter(journal), clock));
    }

    private static Map<String, String> environment(Path folder) {
        return new HashMap<>(
                Map.of(
                        "DEELWIJZER_WITNESS_NAME", "w.example",
                        "DEELWIJZER_WITNESS_KEY", seed(2),
                        "DEELWIJZER_WITNESS_LOGS", log(1, "a").key(),
                        "DEELWIJZER_WITNESS_FOLDER", folder.toString(),
                        "DEELWIJZER_WITNESS_LISTEN", "localhost:0"));
    }

    /** As {@link TestLog} makes its own. */
    private static String seed(int key) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) key);
        return Base64.getEncoder().encodeToString(seed);
    }

    private static LogPolicy policy() {
        VerifierKey witness =
                Signer.configured(
                                "w.example",
                                SignatureType.COSIGNATURE,
                                Base64.getDecoder().decode(seed(2)))
                        .key();
        return new LogPolicy(TestLog.ORIGIN, List.of(logKey()), List.of(witness), 1);
    }

    private static VerifierKey logKey() {
        if (VerifierKey.parse(log(1, "a").key())
                instanceof Checked.Accepted<VerifierKey>(var key)) {
            return key;
        }
        throw new AssertionError();
    }

    private static TestLog log(int size, String content) {
        return TestLog.of(LOG_KEY, entries(size, content));
    }

    private static List<byte[]> entries(int size, String content) {
        return IntStream.range(0, size)
                .mapToObj(i -> (content + i).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private HttpResponse<String> add(long old, TestLog log) throws Exception {
        LogStorage.Committed committed = log.committed().orElseThrow();
        var proof = new Tree(log, committed.size()).consistency(old);
        return post(new WitnessRequest(old, proof, committed.note()).bytes());
    }

    private HttpResponse<String> post(byte[] body) throws Exception {
        return send(request("/add-checkpoint").POST(BodyPublishers.ofByteArray(body)).build());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + witness().port() + path));
    }
}
