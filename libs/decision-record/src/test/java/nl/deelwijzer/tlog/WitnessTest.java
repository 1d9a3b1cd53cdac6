// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.deelwijzer.tlog.Vectors.Case;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The part {@code witness}: one conversation, its steps in order. */
class WitnessTest {

    private static final Case VECTORS = Vectors.part("witness");
    private static final String ORIGIN = VECTORS.text("origin");

    @TestFactory
    Stream<DynamicTest> answersAsTheVectorsDo() {
        var state = new MemoryState();
        Witness witness = witness(state);
        return Vectors.cases("/witness/steps", 23)
                .map(step ->
                        DynamicTest.dynamicTest(
                                step.text("id"),
                                () -> {
                                    WitnessAnswer answer =
                                            witness.addCheckpoint(
                                                    Vectors.utf8(step.text("request")),
                                                    step.number("now"));
                                    assertThat(answer.status())
                                            .isEqualTo((int) step.number("status"));
                                    switch (answer) {
                                        case WitnessAnswer.Cosigned(var _, var _, String line) ->
                                                assertThat(line).isEqualTo(step.text("body"));
                                        case WitnessAnswer.OtherSize(long recorded) ->
                                                assertThat(recorded + "\n")
                                                        .isEqualTo(step.text("body"));
                                        case WitnessAnswer.Rejected _,
                                                WitnessAnswer.Inconsistent _ ->
                                                assertThat(step.text("body")).isEmpty();
                                    }
                                }));
    }

    @Test
    void keepsARewrittenLogAsEvidence() {
        var state = new MemoryState();
        Witness witness = witness(state);

        assertThat(answer(witness, "first").status()).isEqualTo(200);
        assertThat(answer(witness, "fork"))
                .isEqualTo(new WitnessAnswer.Inconsistent(ORIGIN, Reason.OLD_ROOT_MISMATCH, true));
        assertThat(answer(witness, "grow").status()).isEqualTo(200);
        assertThat(answer(witness, "same-size-other-root"))
                .isEqualTo(new WitnessAnswer.Inconsistent(ORIGIN, Reason.ROOT_MISMATCH, true));
        assertThat(answer(witness, "same-size-with-proof"))
                .isEqualTo(new WitnessAnswer.Inconsistent(ORIGIN, Reason.PROOF_TOO_LONG, false));
    }

    @Test
    void startsAgainWhenAnotherRequestWasFaster() {
        var state = new MemoryState();
        Witness fast = witness(state);
        Witness slow =
                witness(
                        new MemoryState() {
                            @Override
                            public boolean replace(String origin, Seen expected, Seen next) {
                                assertThat(answer(fast, "first").status()).isEqualTo(200);
                                return state.replace(origin, expected, next);
                            }

                            @Override
                            public Seen read(String origin) {
                                return state.read(origin);
                            }
                        });

        assertThat(answer(slow, "first")).isEqualTo(new WitnessAnswer.OtherSize(5));
    }

    @Test
    void cosignsNothingThatItCouldNotStore() {
        Witness witness =
                witness(
                        new MemoryState() {
                            @Override
                            public boolean replace(String origin, Seen expected, Seen next) {
                                throw new MemoryLog.Crash();
                            }
                        });

        assertThatThrownBy(() -> answer(witness, "first")).isInstanceOf(MemoryLog.Crash.class);
    }

    @Test
    void cosignsTheSameTreeWithAnotherNextOffset() {
        Signer log = NoteTest.named("deelwijzer/decisions/0");
        var trusted = new LogPolicy(log.key().name(), List.of(log.key()), List.of(), 0);
        var witness =
                new Witness(
                        NoteTest.named("witness.example/w1"), new MemoryState(), List.of(trusted));
        Hash root = Hash.leaf(new byte[] {1});

        for (long nextOffset : List.of(1L, 4L)) {
            var note = log.sign(Checkpoint.of(log.key().name(), 1, root, nextOffset));
            long old = nextOffset == 1 ? 0 : 1;
            byte[] request = new WitnessRequest(old, List.of(), note).bytes();

            assertThat(witness.addCheckpoint(request, 1_800_000_000).status()).isEqualTo(200);
        }
    }

    @Test
    void writesARequestAsItReadsIt() {
        String request = step("grow").text("request");

        assertThat(WitnessRequest.read(Vectors.utf8(request)).bytes())
                .isEqualTo(Vectors.utf8(request));
    }

    @Test
    void sharesNoKeyWithALog() {
        var same = Vectors.cases("/keys/values", 6).findFirst().orElseThrow();
        Signer signer = Signer.of("w", SignatureType.COSIGNATURE, same.bytes("seed"));

        assertThatThrownBy(() -> new Witness(signer, new MemoryState(), List.of(policy())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Witness(
                                NoteTest.named("witness.example/w1"),
                                new MemoryState(),
                                List.of(policy(), policy())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WitnessAnswer answer(Witness witness, String step) {
        return witness.addCheckpoint(Vectors.utf8(step(step).text("request")), 1_800_000_000);
    }

    private static Case step(String id) {
        return Vectors.cases("/witness/steps", 23)
                .filter(step -> step.text("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Witness witness(WitnessState state) {
        Signer signer = NoteTest.named("witness.example/w1");
        assertThat(signer.key()).hasToString(VECTORS.text("witnessKey"));
        return new Witness(signer, state, List.of(policy()));
    }

    private static LogPolicy policy() {
        return new LogPolicy(
                ORIGIN, VECTORS.texts("logKeys").stream().map(Vectors::key).toList(), List.of(), 0);
    }

    private static class MemoryState implements WitnessState {

        private final Map<String, Seen> seen = new HashMap<>();

        @Override
        public Seen read(String origin) {
            return seen.getOrDefault(origin, Seen.NOTHING);
        }

        @Override
        public boolean replace(String origin, Seen expected, Seen next) {
            if (!read(origin).equals(expected)) {
                return false;
            }
            seen.put(origin, next);
            return true;
        }
    }
}
