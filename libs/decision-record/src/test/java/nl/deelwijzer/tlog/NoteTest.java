// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.deelwijzer.tlog.Vectors.Case;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts {@code keys}, {@code signedNote}, {@code cosignedMessage}, {@code checkpoints} and
 * {@code proofFiles}.
 */
class NoteTest {

    private static final Map<String, Signer> SIGNERS =
            Vectors.cases("/keys/values", 6)
                    .map(NoteTest::signer)
                    .collect(
                            Collectors.toMap(
                                    signer -> signer.key().toString(), Function.identity()));

    @ParameterizedTest
    @MethodSource("keys")
    void makesAVerifierKeyFromASeed(Case vector) {
        assertThat(signer(vector).key()).hasToString(vector.text("vkey"));
        assertThat(Vectors.key(vector.text("vkey")).type().code())
                .isEqualTo((byte) vector.number("type"));
        assertThat(HexFormat.of().formatHex(Vectors.key(vector.text("vkey")).id()))
                .isEqualTo(vector.text("keyId"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void takesNoPublishedKeyFromAConfiguration(Case vector) {
        assertThat(VerifierKey.configured(vector.text("vkey")))
                .isEqualTo(new Checked.Refused<VerifierKey>(Reason.TEST_KEY));
        assertThatThrownBy(() ->
                        Signer.configured(
                                vector.text("name"),
                                signer(vector).key().type(),
                                vector.bytes("seed")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Case> keys() {
        return Vectors.cases("/keys/values", 6);
    }

    @Test
    void takesAnyOtherKeyFromAConfiguration() {
        byte[] seed = Signer.newSeed(new java.security.SecureRandom());
        Signer signer = Signer.configured("deelwijzer/decisions/0", SignatureType.ED25519, seed);

        assertThat(VerifierKey.configured(signer.key().toString()))
                .isEqualTo(new Checked.Accepted<>(signer.key()));
        assertThatThrownBy(() -> Signer.configured("a b", SignatureType.ED25519, seed))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Signer.configured("a", SignatureType.ED25519, new byte[31]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void verifiesANoteThatIsNoCheckpoint() {
        Case vector = Vectors.part("signedNote");
        SignedNote note = Vectors.value(SignedNote.parse(Vectors.utf8(vector.text("note"))));

        assertThat(note).hasToString(vector.text("note"));
        VerifierKey key = Vectors.key(vector.text("vkey"));
        assertThat(note.lines())
                .hasSize(1)
                .allMatch(line -> key.isNamedBy(line) && key.verifies(note.text(), line.payload()));
    }

    @Test
    void cosignsTheExactMessage() {
        Case vector = Vectors.part("cosignedMessage");
        byte[] message = Vectors.utf8(vector.text("message"));
        byte[] text = Vectors.utf8(vector.text("message").split("\n", 3)[2]);
        SignatureLine line = named("witness.example/w1").cosign(text, vector.number("time"));

        assertThat(Cosignature.message(vector.number("time"), text)).isEqualTo(message);
        assertThat(line).hasToString(vector.text("line"));
    }

    @ParameterizedTest
    @MethodSource("checkpoints")
    void opensACheckpoint(Case vector) {
        OpenedCheckpoint opened =
                Vectors.value(vector.policy().open(Vectors.utf8(vector.text("note"))));
        var expected =
                new Checkpoint(
                        vector.text("origin"),
                        vector.number("size"),
                        vector.hash("root"),
                        vector.texts("extensions"));

        assertThat(opened.checkpoint()).isEqualTo(expected);
        assertThat(Hash.of(Hash.sha256().digest(expected.text())))
                .isEqualTo(vector.hash("textSha256"));
        Map<String, Long> times =
                opened.cosigned().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.getKey().name(), Map.Entry::getValue));
        assertThat(times)
                .isEqualTo(
                        vector.node()
                                .get("cosigners")
                                .valueStream()
                                .collect(
                                        Collectors.toMap(
                                                node -> node.get("name").stringValue(),
                                                node -> node.get("time").longValue())));
    }

    static Stream<Case> checkpoints() {
        return Vectors.cases("/checkpoints/values", 17);
    }

    @ParameterizedTest
    @MethodSource("checkpoints")
    void signsTheSameAgain(Case vector) {
        SignedNote note = Vectors.value(SignedNote.parse(Vectors.utf8(vector.text("note"))));

        assertThat(note).hasToString(vector.text("note"));
        for (SignatureLine line : note.lines()) {
            Signer signer =
                    SIGNERS.values().stream()
                            .filter(one -> one.key().isNamedBy(line))
                            .findFirst()
                            .orElse(null);
            if (signer != null) {
                assertThat(again(signer, note, line)).hasToString(line.toString());
            }
        }
    }

    private static SignatureLine again(Signer signer, SignedNote note, SignatureLine line) {
        if (signer.key().type() == SignatureType.COSIGNATURE) {
            return signer.cosign(note.text(), Cosignature.time(line.payload()));
        }
        String origin =
                new String(note.text(), java.nio.charset.StandardCharsets.UTF_8).split("\n", 2)[0];
        return signer.sign(Checkpoint.parse(note.text(), origin)).lines().getFirst();
    }

    @ParameterizedTest
    @MethodSource("proofFiles")
    void verifiesAProofFileAndWritesItAgain(Case vector) {
        byte[] bytes = Vectors.utf8(vector.text("file"));
        ProofFile file = Vectors.value(ProofFile.parse(bytes));
        OpenedCheckpoint opened = Vectors.value(file.verify(vector.bytes("leaf"), vector.policy()));

        assertThat(Hash.leaf(vector.bytes("leaf"))).isEqualTo(vector.hash("leafHash"));
        assertThat(opened.checkpoint().size()).isEqualTo(vector.number("size"));
        assertThat(file.index()).isEqualTo(vector.number("index"));
        assertThat(file.bytes()).isEqualTo(bytes);
        assertThat(Hash.of(Hash.sha256().digest(bytes))).isEqualTo(vector.hash("sha256"));
    }

    static Stream<Case> proofFiles() {
        return Vectors.cases("/proofFiles/values", 6);
    }

    @Test
    void makesAProofFileFromTiles() {
        Case vector =
                Vectors.cases("/proofFiles/values", 6)
                        .filter(one -> one.text("id").equals("last-of-600"))
                        .findFirst()
                        .orElseThrow();
        byte[] note = Vectors.value(ProofFile.parse(Vectors.utf8(vector.text("file")))).note();
        var proof = new Tree(MemoryLog.of(600), 600).inclusion(599);

        assertThat(
                        new String(
                                ProofFile.of(599, proof, note).bytes(),
                                java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(vector.text("file"));
    }

    @Test
    void keepsKeysInOneRole() {
        VerifierKey log = named("deelwijzer/decisions/1").key();
        Case same =
                Vectors.cases("/keys/values", 6)
                        .filter(one -> one.text("name").equals("deelwijzer/decisions/1"))
                        .findFirst()
                        .orElseThrow();
        VerifierKey witness = Signer.of("w", SignatureType.COSIGNATURE, same.bytes("seed")).key();

        assertThatThrownBy(() -> new LogPolicy("o", List.of(log), List.of(witness), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LogPolicy("o", List.of(witness), List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LogPolicy("o", List.of(log), List.of(log), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LogPolicy("o", List.of(log), List.of(), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LogPolicy("o", List.of(), List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LogPolicy("cosignature/v1", List.of(log), List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> named("deelwijzer/decisions/1").cosign(new byte[1], 1))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () -> named("witness.example/w1").sign(new Checkpoint("o", 0, Hash.EMPTY)))
                .isInstanceOf(IllegalStateException.class);
    }

    static Signer named(String name) {
        return SIGNERS.values().stream()
                .filter(signer -> signer.key().name().equals(name))
                .min(java.util.Comparator.comparing(signer -> signer.key().toString()))
                .orElseThrow();
    }

    private static Signer signer(Case vector) {
        var type = vector.number("type") == 1 ? SignatureType.ED25519 : SignatureType.COSIGNATURE;
        return Signer.of(vector.text("name"), type, vector.bytes("seed"));
    }
}
