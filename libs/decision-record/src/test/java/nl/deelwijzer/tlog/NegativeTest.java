// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.tlog.Vectors.Case;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part {@code negative}: each is refused, for the reason that the order of the guide names
 * first.
 */
class NegativeTest {

    @ParameterizedTest
    @MethodSource("negative")
    void refuses(Case vector) {
        assertThat(check(vector))
                .isEqualTo(new Checked.Refused<>(Reason.valueOf(vector.text("reason"))));
    }

    static Stream<Case> negative() {
        return Vectors.cases("/negative/values", 133);
    }

    private static Checked<?> check(Case vector) {
        return switch (vector.text("kind")) {
            case "inclusion" ->
                    hashes(vector)
                            .then(proof ->
                                    MerkleProof.inclusion(
                                            vector.number("index"),
                                            vector.number("size"),
                                            vector.hash("leafHash"),
                                            proof,
                                            vector.hash("root")));
            case "consistency" ->
                    hashes(vector)
                            .then(proof ->
                                    MerkleProof.consistency(
                                            vector.number("oldSize"),
                                            vector.hash("oldRoot"),
                                            vector.number("newSize"),
                                            vector.hash("newRoot"),
                                            proof));
            case "checkpoint" -> vector.policy().open(vector.bytes("bytes"));
            case "proofFile" ->
                    ProofFile.parse(vector.bytes("bytes"))
                            .then(file -> file.verify(vector.hash("leafHash"), vector.policy()));
            case "vkey" -> VerifierKey.parse(vector.text("vkey"));
            case "bundle" -> EntryBundle.read(vector.bytes("bytes"), (int) vector.number("width"));
            default -> throw new IllegalStateException("a kind that this test does not know");
        };
    }

    /** A hash of another length cannot even be made. */
    private static Checked<List<Hash>> hashes(Case vector) {
        var hashes = new ArrayList<Hash>();
        for (String hex : vector.texts("proof")) {
            switch (Hash.checked(HexFormat.of().parseHex(hex))) {
                case Checked.Accepted<Hash>(Hash hash) -> hashes.add(hash);
                case Checked.Refused<Hash>(Reason reason) -> {
                    return new Checked.Refused<>(reason);
                }
            }
        }
        return new Checked.Accepted<>(hashes);
    }
}
