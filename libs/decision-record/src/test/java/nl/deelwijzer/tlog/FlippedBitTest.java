// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.tlog.Vectors.Case;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Set;
import java.util.stream.Stream;

/** Every bit of a proof file flipped, one at a time. */
class FlippedBitTest {

    private static final Set<String> FILES = Set.of("single-leaf", "no-witness", "345-of-600");

    /**
     * Only extra data, which nothing authenticates, may change unnoticed; and never what is proved.
     */
    @ParameterizedTest
    @MethodSource("files")
    void isNoticed(Case vector) {
        byte[] file = Vectors.utf8(vector.text("file"));
        LogPolicy policy = vector.policy();
        int extra =
                vector.text("file").startsWith("extra", 23)
                        ? vector.text("file").indexOf("\nindex")
                        : 0;
        int accepted = 0;
        for (int bit = 0; bit < file.length * 8; bit += step(bit, extra)) {
            byte[] flipped = file.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            var parsed = ProofFile.parse(flipped);
            if (parsed instanceof Checked.Accepted<ProofFile>(ProofFile proof)
                    && proof.verify(vector.bytes("leaf"), policy)
                            instanceof
                            Checked.Accepted<OpenedCheckpoint>(OpenedCheckpoint opened)) {
                accepted++;
                assertThat(bit / 8).isBetween(23, extra);
                assertThat(proof.index()).isEqualTo(vector.number("index"));
                assertThat(opened.checkpoint().size()).isEqualTo(vector.number("size"));
            }
        }
        assertThat(accepted > 0).isEqualTo(extra > 0);
    }

    @ParameterizedTest
    @MethodSource("files")
    void neverProvesAnotherEntry(Case vector) {
        byte[] file = Vectors.utf8(vector.text("file"));
        LogPolicy policy = vector.policy();
        byte[] leaf = vector.bytes("leaf");
        for (int bit = 0; bit < leaf.length * 8; bit++) {
            byte[] other = leaf.clone();
            other[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(ProofFile.parse(file).then(proof -> proof.verify(other, policy)))
                    .isEqualTo(new Checked.Refused<OpenedCheckpoint>(Reason.ROOT_MISMATCH));
        }
    }

    /**
     * Every bit; of the file with every part, behind its extra line, one bit of every byte, because
     * each costs three signatures and the other files have those parts too.
     */
    private static int step(int bit, int extra) {
        return extra > 0 && bit / 8 > extra ? (bit % 8 == 7 ? 1 : 9) : 1;
    }

    /** Without a hash; without a cosignature; with every part. */
    static Stream<Case> files() {
        return Vectors.cases("/proofFiles/values", 6)
                .filter(vector -> FILES.contains(vector.text("id")));
    }
}
