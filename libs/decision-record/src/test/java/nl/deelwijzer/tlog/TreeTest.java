// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.deelwijzer.tlog.Vectors.Case;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parts {@code hashing}, {@code rfc6962Eight}, {@code roots}, {@code inclusion}, {@code
 * consistency}, {@code digests}.
 */
class TreeTest {

    private static final MemoryLog LOG = MemoryLog.of(70_001);

    @Test
    void hashesAsTheVectorsDo() {
        Case vectors = Vectors.part("hashing");

        assertThat(Hash.EMPTY).isEqualTo(vectors.hash("emptyRoot"));
        assertThat(Hash.leaf(new byte[0])).isEqualTo(vectors.hash("emptyLeaf"));
        assertThat(Hash.leaf(Vectors.utf8("L123456"))).isEqualTo(vectors.hash("leafL123456"));
        assertThat(Hash.leaf(Leaves.entry(0))).isEqualTo(vectors.hash("leaf0"));
        assertThat(Hash.leaf(Leaves.entry(1))).isEqualTo(vectors.hash("leaf1"));
        assertThat(Hash.node(vectors.hash("leaf0"), vectors.hash("leaf1")))
                .isEqualTo(vectors.hash("node01"));
    }

    @Test
    void prefixesAreOneByteEach() {
        byte[] digest = Hash.sha256().digest(Vectors.utf8("\u0001N123N456"));

        assertThat(Hash.of(digest)).isEqualTo(Vectors.part("hashing").hash("nodeN123N456"));
    }

    @Test
    void hashesTheEightKnownLeaves() {
        Case vectors = Vectors.part("rfc6962Eight");
        List<byte[]> leaves =
                vectors.texts("leaves").stream().map(HexFormat.of()::parseHex).toList();
        var files = new MemoryLog();
        Append.compute(files, 0, leaves).writes().forEach(files::put);

        assertThat(leaves.stream().map(Hash::leaf).toList())
                .isEqualTo(vectors.hashes("leafHashes"));
        for (int size = 0; size <= 8; size++) {
            assertThat(new Tree(files, size).root()).isEqualTo(vectors.hashes("roots").get(size));
        }
        assertThat(Vectors.cases("/rfc6962Eight/inclusion", 5))
                .allSatisfy(proof ->
                        assertThat(
                                        new Tree(files, proof.number("size"))
                                                .inclusion(proof.number("index")))
                                .isEqualTo(proof.hashes("proof")));
        assertThat(Vectors.cases("/rfc6962Eight/consistency", 5))
                .allSatisfy(proof ->
                        assertThat(
                                        new Tree(files, proof.number("newSize"))
                                                .consistency(proof.number("oldSize")))
                                .isEqualTo(proof.hashes("proof")));
    }

    @ParameterizedTest
    @MethodSource("roots")
    void computesTheRoot(Case vector) {
        assertThat(new Tree(LOG, vector.number("size")).root()).isEqualTo(vector.hash("root"));
    }

    static Stream<Case> roots() {
        return Vectors.cases("/roots/values", 29);
    }

    @ParameterizedTest
    @MethodSource("inclusionProofs")
    void provesInclusion(Case vector) {
        long index = vector.number("index");
        long size = vector.number("size");
        List<Hash> proof = vector.hashes("proof");

        assertThat(new Tree(LOG, size).inclusion(index)).isEqualTo(proof);
        assertThat(
                        MerkleProof.inclusion(
                                        index,
                                        size,
                                        vector.hash("leafHash"),
                                        proof,
                                        vector.hash("root"))
                                .accepted())
                .isTrue();
    }

    static Stream<Case> inclusionProofs() {
        return Vectors.cases("/inclusion/values", 123);
    }

    @ParameterizedTest
    @MethodSource("consistencyProofs")
    void provesConsistency(Case vector) {
        long old = vector.number("oldSize");
        long now = vector.number("newSize");
        List<Hash> proof = vector.hashes("proof");

        assertThat(new Tree(LOG, now).consistency(old)).isEqualTo(proof);
        assertThat(
                        MerkleProof.consistency(
                                        old,
                                        vector.hash("oldRoot"),
                                        now,
                                        vector.hash("newRoot"),
                                        proof)
                                .accepted())
                .isTrue();
    }

    static Stream<Case> consistencyProofs() {
        return Vectors.cases("/consistency/values", 134);
    }

    @Test
    void provesEveryInclusionUpToSize130() {
        MessageDigest all = Hash.sha256();
        int proofs = 0;
        for (int size = 1; size <= 130; size++) {
            var tree = new Tree(LOG, size);
            for (int index = 0; index < size; index++) {
                List<Hash> proof = tree.inclusion(index);
                proof.forEach(hash -> all.update(hash.bytes()));
                Hash leaf = Hash.leaf(Leaves.entry(index));
                assertThat(MerkleProof.inclusion(index, size, leaf, proof, tree.root()).accepted())
                        .isTrue();
                assertThat(Rfc9162.inclusion(index, size, leaf, proof, tree.root())).isTrue();
                proofs++;
            }
        }

        assertThat(proofs).isEqualTo(8515);
        assertThat(HexFormat.of().formatHex(all.digest()))
                .isEqualTo(Vectors.part("digests").text("inclusionSha256"));
    }

    @Test
    void provesEveryConsistencyUpToSize130() {
        MessageDigest all = Hash.sha256();
        int proofs = 0;
        for (int now = 1; now <= 130; now++) {
            var tree = new Tree(LOG, now);
            for (int old = 1; old <= now; old++) {
                List<Hash> proof = tree.consistency(old);
                proof.forEach(hash -> all.update(hash.bytes()));
                Hash oldRoot = new Tree(LOG, old).root();
                assertThat(
                                MerkleProof.consistency(old, oldRoot, now, tree.root(), proof)
                                        .accepted())
                        .isTrue();
                assertThat(Rfc9162.consistency(old, oldRoot, now, tree.root(), proof)).isTrue();
                proofs++;
            }
        }

        assertThat(proofs).isEqualTo(8515);
        assertThat(HexFormat.of().formatHex(all.digest()))
                .isEqualTo(Vectors.part("digests").text("consistencySha256"));
    }

    @Test
    void refusesToProveWhatIsNotThere() {
        var tree = new Tree(LOG, 7);

        assertThatThrownBy(() -> tree.inclusion(7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusion(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(8)).isInstanceOf(IllegalArgumentException.class);
        assertThat(tree.consistency(0)).isEmpty();
        assertThat(tree.consistency(7)).isEmpty();
    }
}
