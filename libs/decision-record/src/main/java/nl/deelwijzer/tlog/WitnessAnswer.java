// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

/** What a witness answers to {@code add-checkpoint}. */
public sealed interface WitnessAnswer {

    /** The status of the answer in HTTP. */
    int status();

    /**
     * 200: the signature line of the witness.
     *
     * @param origin of the log
     * @param note the checkpoint with the signatures of the log and the witness, for whoever asks
     *     what was cosigned last
     * @param line with its line feed, to be added to the note that was sent, and to no other text
     */
    record Cosigned(String origin, SignedNote note, String line) implements WitnessAnswer {
        @Override
        public int status() {
            return 200;
        }
    }

    /**
     * 409: the asker must build its proof from the size that the witness has. The body is that size
     * and a line feed, {@code Content-Type: text/x.tlog.size}.
     */
    record OtherSize(long recorded) implements WitnessAnswer {
        @Override
        public int status() {
            return 409;
        }
    }

    /** 400, 403 or 404: the request says nothing about the log. */
    record Rejected(int status) implements WitnessAnswer {}

    /**
     * 422: a checkpoint that the log did sign does not follow from what the witness saw.
     *
     * @param origin of the log
     * @param reason what does not fit
     * @param evidence whether it shows that the log broke its promise: keep the request, raise an
     *     alarm
     */
    record Inconsistent(String origin, Reason reason, boolean evidence) implements WitnessAnswer {
        @Override
        public int status() {
            return 422;
        }
    }
}
