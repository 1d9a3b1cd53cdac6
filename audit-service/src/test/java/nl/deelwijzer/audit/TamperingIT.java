// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.audit.ledger.LogKey;
import nl.deelwijzer.audit.store.Tampering;
import nl.deelwijzer.embedded.test.BrokerExtension;
import nl.deelwijzer.embedded.test.IssuerExtension;
import nl.deelwijzer.embedded.test.StoreExtension;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.SignatureType;
import nl.deelwijzer.tlog.SignedNote;
import nl.deelwijzer.tlog.Signer;
import nl.deelwijzer.tlog.Witness;
import nl.deelwijzer.tlog.WitnessAnswer;
import nl.deelwijzer.tlog.WitnessRequest;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Whoever changes what is stored is found out, with the exact place. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TamperingIT {

    @RegisterExtension static final BrokerExtension BROKER = new BrokerExtension();
    @RegisterExtension static final StoreExtension STORE = new StoreExtension();
    @RegisterExtension static final IssuerExtension ISSUER = new IssuerExtension();

    private static final AuditSuite SUITE = new AuditSuite(BROKER.bootstrapServers());
    private static final List<SampleDecision> DECISIONS =
            IntStream.range(0, 300)
                    .mapToObj(i -> SampleDecision.any().inCase("tampering").later(i))
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
    void nothingIsFoundWhereNothingWasDone() {
        var report = client.fsck(number);

        assertThat(report)
                .containsEntry("status", "SOUND")
                .containsEntry("checked", report.get("size"))
                .containsEntry("damageCount", 0);
        assertThat((int) Objects.requireNonNull(report.get("recordsPerSecond"))).isPositive();
    }

    @Test
    void aFlippedBitOfARecordIsFound() throws IOException {
        try (var somebody = tampering()) {
            somebody.record(
                    17, it -> outcome(it).put("title", flip(outcome(it).getString("title"))));

            assertThat(damages()).containsExactly("tile/entries/000 17 leaf-mismatch");
            assertThat(checkedCopy()).contains("FOUT  regel 17, bestand tile/entries/000");
            assertThat(receipt(17)).contains("/proof: ").contains("ROOT_MISMATCH");
        }
    }

    @Test
    void aFlippedBitOfPersonalContentIsFound() {
        try (var somebody = tampering()) {
            somebody.record(
                    298,
                    it -> {
                        var recipient = record(it).get("recipient", Document.class);
                        recipient.put("content", flip(recipient.getString("content")));
                    });

            assertThat(damages()).containsExactly("tile/entries/001 298 bad-entry");
        }
    }

    @Test
    void erasedPersonalContentIsFoundWhereNoActDestroyedIt() {
        try (var somebody = tampering()) {
            somebody.record(42, it -> erase(record(it), "actor", "recipient", "subject"))
                    .record(260, it -> erase(motivated(record(it)), "motivation"));

            assertThat(damages())
                    .containsExactly(
                            "tile/entries/000 42 erased-content",
                            "tile/entries/001 260 erased-content");
        }
    }

    @Test
    void aFlippedBitOfATileIsFound() throws IOException {
        try (var somebody = tampering()) {
            somebody.tile("tile/0/000", 32 * 200 + 3);

            assertThat(damages()).containsExactly("tile/0/000 200 leaf-mismatch");
            assertThat(checkedCopy()).contains("FOUT  regel 200, bestand tile/0/000");
            assertThat(receipt(201)).contains("/proof: ").contains("ROOT_MISMATCH");
        }
    }

    @Test
    void aFlippedBitOfTheCheckpointIsFound() throws IOException {
        try (var somebody = tampering()) {
            somebody.checkpoint(it -> it.put("note", flipAfterLine(it.getString("note"))));

            assertThat(damages()).containsExactly("checkpoint null bad-signature");
            assertThat(fetched().said()).contains("/checkpoint: ").contains("BAD_SIGNATURE");
            assertThat(receipt(3)).contains("/proof: ").contains("BAD_SIGNATURE");
        }
    }

    @Test
    void aDeletedRecordIsFound() {
        try (var somebody = tampering()) {
            somebody.delete(256);

            assertThat(damages()).containsExactly("tile/entries/001 256 missing-entry");
        }
    }

    @Test
    void twoSwappedRecordsAreFound() throws IOException {
        try (var somebody = tampering()) {
            somebody.swap(5, 260);

            assertThat(damages())
                    .containsExactly(
                            "tile/entries/000 5 leaf-mismatch",
                            "tile/entries/001 260 leaf-mismatch");
            assertThat(checkedCopy())
                    .contains("FOUT  regel 5, bestand tile/entries/000")
                    .contains("FOUT  regel 260, bestand tile/entries/001");
        }
    }

    @Test
    void aRecordThatStandsInNoLogIsFound() {
        try (var somebody = tampering()) {
            somebody.copy(7, it -> it.put("log", place(number, 5_000_000)))
                    .copy(8, it -> it.put("log", place(number, -1)))
                    .copy(9, it -> it.put("log", place(77, 0)))
                    .copy(10, it -> it.remove("log"));

            assertThat(damages())
                    .containsExactlyInAnyOrder(
                            "log/%d 5000000 uncovered-entry".formatted(number),
                            "log/%d -1 uncovered-entry".formatted(number),
                            "log/77 0 uncovered-entry",
                            "log/null null uncovered-entry");
        }
    }

    @Test
    void aSecondRecordOnAPlaceIsFound() {
        try (var somebody = tampering()) {
            somebody.copy(7, it -> {});

            assertThat(damages()).containsExactly("tile/entries/000 7 double-entry");
            client.get("/v1/logs/" + number + "/tile/entries/000")
                    .expectStatus()
                    .isEqualTo(503)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/unavailable");
        }
    }

    private static Document place(int log, long index) {
        return new Document("number", log).append("index", index);
    }

    @Test
    void aTruncatedEndIsFound() {
        try (var somebody = tampering()) {
            somebody.deleteFrom(297);

            assertThat(damages())
                    .containsExactly(
                            "tile/entries/001 297 missing-entry",
                            "tile/entries/001 298 missing-entry",
                            "tile/entries/001 299 missing-entry");
        }
    }

    @Test
    void anotherHistorySignedWithTheKeyOfTheLogIsFound() throws IOException {
        byte[] seen = checkpoint();
        var kept = Files.write(folder.resolve("kept"), seen);
        var size = Integer.parseInt(new String(seen, StandardCharsets.UTF_8).split("\n", -1)[1]);
        var witness = witness();
        assertThat(witness.addCheckpoint(request(0, List.of(), seen), 1))
                .isInstanceOf(WitnessAnswer.Cosigned.class);

        try (var insider =
                new Tampering(STORE.connectionString(), STORE.database() + "-forged", number)) {
            var forged = insider.rewrite(AuditSuite.logKey(), otherHistory(size + 1));
            var proof = insider.consistency(size, size + 1);

            var answer = witness.addCheckpoint(request(size, proof, forged.note().bytes()), 2);

            assertThat(answer)
                    .isInstanceOfSatisfying(
                            WitnessAnswer.Inconsistent.class,
                            it -> assertThat(it.evidence()).isTrue());
            insider.copyTo(folder.resolve("forged"));
        }
        var forged = folder.resolve("forged");
        assertThat(VerifierRun.of("log", forged, "--key", key()).exitCode()).isZero();
        assertThat(VerifierRun.of("log", forged, "--key", key(), "--earlier", kept).said())
                .contains("de eerste %d regels zijn herschreven".formatted(size));
    }

    private static List<DecisionRecord> otherHistory(int size) {
        var records = new ArrayList<>(DECISIONS.stream().map(SampleDecision::record).toList());
        records.set(120, SampleDecision.any().to("Somebody else").record());
        while (records.size() < size) {
            records.add(SampleDecision.any().record());
        }
        return records;
    }

    private Witness witness() {
        byte[] seed = "a witness of tests, not a secret".getBytes(StandardCharsets.US_ASCII);
        var signer = Signer.configured("partner", SignatureType.COSIGNATURE, seed);
        return new Witness(signer, new SeenInMemory(), List.of(policy()));
    }

    private LogPolicy policy() {
        return new LogPolicy(
                LogKey.origin(number), List.of(AuditSuite.logKey().verifier(number)), List.of(), 0);
    }

    private static byte[] request(
            long old, List<nl.deelwijzer.tlog.Hash> proof, byte[] checkpoint) {
        if (SignedNote.parse(checkpoint) instanceof Checked.Accepted<SignedNote>(var note)) {
            return new WitnessRequest(old, proof, note).bytes();
        }
        throw new AssertionError("no note");
    }

    private byte[] checkpoint() {
        return client.bytes("/v1/logs/" + number + "/checkpoint");
    }

    /** What the service finds when it recomputes its log. */
    @SuppressWarnings("unchecked")
    private List<String> damages() {
        var report = client.fsck(number);
        assertThat(report).containsEntry("status", "DAMAGED");
        return ((List<Map<String, Object>>) Objects.requireNonNull(report.get("damages")))
                .stream()
                        .map(it ->
                                whole(it.get("place"))
                                        + " "
                                        + it.get("index")
                                        + " "
                                        + it.get("reason"))
                        .toList();
    }

    /** Without the width: what is read meanwhile is recorded, so the log grows. */
    private static String whole(@Nullable Object place) {
        return String.valueOf(place).replaceFirst("\\.p/.*", "");
    }

    /** What the verifier says of a fresh copy of the served log. */
    private String checkedCopy() throws IOException {
        var fetched = fetched();
        assertThat(fetched.exitCode()).as(fetched.said()).isZero();
        return VerifierRun.of("log", folder.resolve("log"), "--key", key()).said();
    }

    private VerifierRun fetched() throws IOException {
        var token = Files.writeString(folder.resolve("token"), ISSUER.tokenFor("auditor-demo"));
        return VerifierRun.of(
                "fetch",
                "http://localhost:" + port + "/v1/logs/" + number,
                folder.resolve("log"),
                "--key",
                key(),
                "--token-file",
                token);
    }

    private String receipt(int index) throws IOException {
        var file = folder.resolve("receipt.json");
        Files.write(file, client.bytes("/v1/decisions/" + DECISIONS.get(index).id() + "/receipt"));
        var run = VerifierRun.of("receipt", file, "--key", key());
        assertThat(run.exitCode()).isEqualTo(1);
        return run.said();
    }

    private Tampering tampering() {
        return new Tampering(STORE.connectionString(), STORE.database(), number);
    }

    private static Document record(Document stored) {
        return stored.get("record", Document.class);
    }

    private static Document outcome(Document stored) {
        return record(stored).get("outcome", Document.class);
    }

    private static Document motivated(Document record) {
        return record.getList("path", Document.class).stream()
                .filter(it -> it.containsKey("motivation"))
                .findFirst()
                .orElseThrow();
    }

    private static void erase(Document parent, String... names) {
        for (String name : names) {
            parent.get(name, Document.class).keySet().removeAll(List.of("content", "salt"));
        }
    }

    /** The first digit of the size. */
    private static String flipAfterLine(String note) {
        var at = note.indexOf('\n') + 1;
        return note.substring(0, at) + flip(note.substring(at));
    }

    private static String flip(String text) {
        return (char) (text.charAt(0) ^ 1) + text.substring(1);
    }

    private String key() {
        return AuditSuite.logKey().verifier(number).toString();
    }
}
