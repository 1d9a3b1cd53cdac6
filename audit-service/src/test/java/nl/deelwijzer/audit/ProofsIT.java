// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Checkpoint;
import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.MerkleProof;
import nl.deelwijzer.tlog.OpenedCheckpoint;
import nl.deelwijzer.tlog.ProofFile;
import nl.deelwijzer.tlog.TileCover;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** What an auditor gets to check a log by, from a running service on a real broker and store. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProofsIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final AuditSuite SUITE = new AuditSuite(BROKER.bootstrapServers());
    private static final List<SampleDecision> DECISIONS =
            IntStream.range(0, 300)
                    .mapToObj(i -> SampleDecision.any().inCase("proofs").later(i))
                    .toList();

    @LocalServerPort private int port;
    @TempDir private Path folder = Path.of("");
    private AuditClient client = new AuditClient(0, "");
    private int number;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        STORE.register(registry);
        ISSUER.register(registry);
        SUITE.properties().forEach((key, value) -> registry.add(key, () -> value));
        DECISIONS.forEach(SUITE::send);
    }

    @AfterAll
    static void close() {
        SUITE.close();
    }

    @BeforeEach
    void connect() {
        client = new AuditClient(port, ISSUER.tokenFor("auditor-demo"));
        number = client.awaitLogOf(DECISIONS.size());
    }

    @Test
    void listsTheLogsWithTheirKeys() {
        assertThat(client.logs())
                .anySatisfy(log -> {
                    assertThat(log)
                            .containsEntry("number", number)
                            .containsEntry("origin", LogKey.origin(number))
                            .containsEntry("verifierKey", key())
                            .containsEntry("formerKeys", List.of());
                });
    }

    @Test
    void provesEveryDecision() {
        for (var decision : List.of(DECISIONS.getFirst(), DECISIONS.get(255), DECISIONS.get(299))) {
            var file = client.bytes("/v1/decisions/" + decision.id() + "/proof");
            if (!(ProofFile.parse(file) instanceof Checked.Accepted<ProofFile>(var proof))) {
                throw new AssertionError("no proof");
            }

            assertThat(proof.index()).isEqualTo(DECISIONS.indexOf(decision));
        }
    }

    @Test
    void givesAReceiptThatHoldsElsewhere() throws IOException {
        for (var decision : List.of(DECISIONS.getFirst(), DECISIONS.get(256))) {
            var receipt = folder.resolve(decision.id() + ".json");
            Files.write(receipt, client.bytes("/v1/decisions/" + decision.id() + "/receipt"));

            var run = VerifierRun.of("receipt", receipt, "--key", key());

            assertThat(run.said())
                    .contains("op plaats " + DECISIONS.indexOf(decision))
                    .contains("beslissing " + decision.id());
            assertThat(run.exitCode()).isZero();
            assertThat(Files.readString(receipt)).doesNotContain("hmac-sha256");
        }
    }

    @Test
    void givesTheWholeLogAsFiles() throws IOException {
        var copied = fetch();
        assertThat(copied.said()).contains("KLOPT: ");

        var run = VerifierRun.of("log", folder.resolve("log"), "--key", key());

        assertThat(run.said()).contains("beslissingen: 300", "nagerekend tot de wortel");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void givesPartialTilesWhenTheFullOneIsThere() {
        var full = client.bytes(log() + "/tile/0/000");
        var partial = client.bytes(log() + "/tile/0/000.p/7");

        assertThat(full).hasSize(256 * 32);
        assertThat(partial).hasSize(7 * 32).isEqualTo(java.util.Arrays.copyOf(full, 7 * 32));
        assertThat(client.bytes(log() + "/tile/1/000.p/1")).hasSize(32);
    }

    @Test
    void givesNothingBeyondThePublishedSize() {
        for (var path :
                List.of(
                        "/tile/0/001.p/255",
                        "/tile/0/001",
                        "/tile/1/000.p/2",
                        "/tile/2/000.p/1",
                        "/tile/entries/001.p/255",
                        "/tile/0/0",
                        "/tile/0/000/",
                        "/tile/0/000.p/0",
                        "/tile/x")) {
            client.get(log() + path).expectStatus().isNotFound();
        }
        client.get("/v1/logs/9/checkpoint").expectStatus().isNotFound();
        client.get("/v1/logs/no/checkpoint").expectStatus().isNotFound();
    }

    @Test
    void provesThatTheLogOnlyGrew() throws IOException {
        assertThat(fetch().exitCode()).isZero();
        var now = checkpoint(Files.readAllBytes(folder.resolve("log/checkpoint")));
        for (int from : List.of(0, 1, 3, 100, 256, 299, 300)) {
            var answer =
                    client.object(log() + "/consistency?from=%d&to=%d".formatted(from, now.size()));

            assertThat(answer).containsEntry("from", from).containsEntry("to", (int) now.size());
            assertThat(
                            MerkleProof.consistency(
                                            from,
                                            rootAt(from, now.size()),
                                            now.size(),
                                            now.root(),
                                            hashes(answer))
                                    .accepted())
                    .as("from %d", from)
                    .isTrue();
        }
    }

    @Test
    void namesEveryFaultOfAQuestionAboutGrowth() {
        client.get(log() + "/consistency?to=many")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].location")
                .value((List<String> keys) ->
                        assertThat(keys).containsExactlyInAnyOrder("from", "to"));
        client.get(log() + "/consistency?from=100000").expectStatus().isBadRequest();
        client.get(log() + "/consistency?from=5&to=4").expectStatus().isBadRequest();
        client.get(log() + "/consistency?from=-1").expectStatus().isBadRequest();
        client.get(log() + "/consistency?from=%2B1").expectStatus().isBadRequest();
    }

    @Test
    void answersWithTheTypesOfTheFormats() {
        client.get(log() + "/checkpoint")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", "text/plain;charset=utf-8")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store");
        client.get(log() + "/tile/0/000")
                .expectHeader()
                .valueEquals("Content-Type", "application/octet-stream")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store");
        client.get("/v1/decisions/" + SampleDecision.any().id() + "/proof")
                .expectStatus()
                .isNotFound();
        client.withToken("").get("/v1/logs").expectStatus().isUnauthorized();
        client.withToken(ISSUER.tokenFor("police-demo"))
                .get(log() + "/checkpoint")
                .expectStatus()
                .isForbidden();
    }

    private VerifierRun fetch() throws IOException {
        var token = Files.writeString(folder.resolve("token"), ISSUER.tokenFor("auditor-demo"));
        return VerifierRun.of(
                "fetch",
                "http://localhost:" + port + log(),
                folder.resolve("log"),
                "--key",
                key(),
                "--token-file",
                token);
    }

    private Hash rootAt(int size, long whole) throws IOException {
        var files = new java.util.HashMap<String, byte[]>();
        for (var path : TileCover.between(0, whole)) {
            files.put(
                    path.level() + "/" + path.index(),
                    Files.readAllBytes(folder.resolve("log").resolve(path.toString())));
        }
        return new nl.deelwijzer.tlog.Tree(
                        path ->
                                Objects.requireNonNull(
                                        files.get(path.level() + "/" + path.index())),
                        size)
                .root();
    }

    private Checkpoint checkpoint(byte[] note) {
        var policy =
                new LogPolicy(
                        LogKey.origin(number),
                        List.of(AuditSuite.logKey().verifier(number)),
                        List.of(),
                        0);
        if (policy.open(note) instanceof Checked.Accepted<OpenedCheckpoint>(var opened)) {
            return opened.checkpoint();
        }
        throw new AssertionError("the checkpoint is not signed");
    }

    @SuppressWarnings("unchecked")
    private static List<Hash> hashes(Map<String, Object> answer) {
        return ((List<String>) Objects.requireNonNull(answer.get("hashes")))
                .stream().map(text -> Hash.of(Base64.getDecoder().decode(text))).toList();
    }

    private String key() {
        return AuditSuite.logKey().verifier(number).toString();
    }

    private String log() {
        return "/v1/logs/" + number;
    }
}
