// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class WitnessLinesTest {

    private static final Signer WITNESS = NoteTest.named("witness.example/w1");
    private static final SignedNote NOTE = note(5);

    @Test
    void takesTheGoodLineOfTheWitnessAndNoOther() {
        String own = WITNESS.cosign(NOTE.text(), 1_800_000_000).toString();
        String foreign = own.replace("witness.example/w1", "somebody.else");

        Checked<SignatureLine> line = verified(foreign + own);

        assertThat(line).isInstanceOf(Checked.Accepted.class);
        assertThat(((Checked.Accepted<SignatureLine>) line).value()).hasToString(own);
    }

    @Test
    void refusesALineForAnotherNote() {
        String other = WITNESS.cosign(note(6).text(), 1_800_000_000).toString();

        assertThat(verified(other)).isEqualTo(new Checked.Refused<>(Reason.BAD_SIGNATURE));
    }

    @Test
    void refusesAnAnswerWithoutALineOfTheWitness() {
        String foreign =
                WITNESS.cosign(NOTE.text(), 1).toString().replace("example/w1", "example/w2");

        assertThat(verified(foreign)).isEqualTo(new Checked.Refused<>(Reason.NO_TRUSTED_SIGNATURE));
        assertThat(verified("")).isEqualTo(new Checked.Refused<>(Reason.NO_FINAL_NEWLINE));
        assertThat(verified("nonsense\n"))
                .isEqualTo(new Checked.Refused<>(Reason.BAD_SIGNATURE_LINE));
    }

    @Test
    void aLaterLineTakesThePlaceOfAFormerOneByTheSameKey() {
        SignatureLine first = WITNESS.cosign(NOTE.text(), 1);
        SignatureLine later = WITNESS.cosign(NOTE.text(), 2);

        SignedNote twice = NOTE.with(first).with(later);

        assertThat(twice).hasToString(NOTE.toString() + later);
        assertThat(twice.saysTheSameAs(NOTE)).isTrue();
        assertThat(twice.saysTheSameAs(note(6))).isFalse();
    }

    private static Checked<SignatureLine> verified(String answer) {
        return WitnessLines.verified(NOTE, answer.getBytes(StandardCharsets.UTF_8), WITNESS.key());
    }

    private static SignedNote note(long size) {
        var key = Vectors.cases("/keys/values", 6).findFirst().orElseThrow();
        return Signer.of("log.example", SignatureType.ED25519, key.bytes("seed"))
                .sign(new Checkpoint("log.example", size, Hash.leaf(new byte[] {(byte) size})));
    }
}
