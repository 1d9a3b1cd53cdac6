// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.audit.publication.PublishedCheckpoints.Published;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.SignedNote;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class PublishedLogTest {

    private static final Published BY_BOTH = checkpoint(8, "one", "other");
    private static final Published BY_ONE = checkpoint(12, "one");
    private static final Published BY_NONE = checkpoint(15);

    @Test
    void aCheckpointStaysUntilAllItsWitnessesCosignedALargerOne() {
        assertThat(BY_ONE.before(List.of(BY_BOTH))).containsExactly(BY_ONE, BY_BOTH);
        assertThat(BY_NONE.before(List.of(BY_ONE, BY_BOTH)))
                .containsExactly(BY_NONE, BY_ONE, BY_BOTH);

        var byOther = checkpoint(17, "other");
        assertThat(byOther.before(List.of(BY_NONE, BY_ONE, BY_BOTH)))
                .containsExactly(byOther, BY_ONE, BY_BOTH);

        var byAll = checkpoint(20, "other", "one");
        assertThat(byAll.before(List.of(byOther, BY_ONE, BY_BOTH))).containsExactly(byAll);
    }

    @Test
    void aProofIsByTheCheckpointWithTheMostWitnessesThatCoversIt() {
        var log = log(BY_NONE, BY_ONE, BY_BOTH);

        assertThat(log.checkpoint()).isEqualTo(BY_NONE.note());
        assertThat(log.witnessed(7).note()).isEqualTo(BY_BOTH.note());
        assertThat(log.witnessed(8).note()).isEqualTo(BY_ONE.note());
        assertThat(log.witnessed(12).note()).isEqualTo(BY_NONE.note());
        assertThat(log.witnessed(15)).isEqualTo(log);
    }

    @Test
    void ofTwoWithAsManyWitnessesTheNewerIsTaken() {
        var byOther = checkpoint(14, "other");

        assertThat(log(byOther, BY_ONE).witnessed(3).size()).isEqualTo(14);
    }

    private static PublishedLog log(Published... shown) {
        return new PublishedLog(0, 16, checkpoint(16).note(), 16, List.of(shown));
    }

    /** Of this form; nobody looks at the signatures here. */
    private static Published checkpoint(long size, String... witnesses) {
        var text = new StringBuilder("log\n" + size + "\nroot\n\n\u2014 log AAAAAAAA\n");
        for (var witness : witnesses) {
            text.append("\u2014 ").append(witness).append(" AAAAAAAA\n");
        }
        if (SignedNote.parse(text.toString().getBytes(StandardCharsets.UTF_8))
                instanceof Checked.Accepted<SignedNote>(var note)) {
            return new Published(size, note);
        }
        throw new AssertionError("no note");
    }
}
