// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.Arrays;

/** What a witness answered: signature lines, of which only a good one of its own key counts. */
public final class WitnessLines {

    private WitnessLines() {}

    /**
     * The cosignature of the witness.
     *
     * @param note that the witness was asked about
     * @param answer the body of its answer with status 200
     * @return refused when a line is malformed, none is of this witness, or it does not verify
     */
    public static Checked<SignatureLine> verified(
            SignedNote note, byte[] answer, VerifierKey witness) {
        return Checked.of(() -> {
            SignatureLine line = line(answer, witness);
            Refusal.unless(witness.verifies(note.text(), line.payload()), Reason.BAD_SIGNATURE);
            return line;
        });
    }

    private static SignatureLine line(byte[] answer, VerifierKey witness) {
        String text = Forms.utf8(answer);
        Refusal.unless(text.endsWith("\n"), Reason.NO_FINAL_NEWLINE);
        return Arrays.stream(text.substring(0, text.length() - 1).split("\n", -1))
                .map(SignatureLine::parse)
                .filter(witness::isNamedBy)
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.NO_TRUSTED_SIGNATURE));
    }
}
