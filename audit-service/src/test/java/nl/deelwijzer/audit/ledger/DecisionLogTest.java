// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

import nl.deelwijzer.audit.SampleAct;
import nl.deelwijzer.audit.SampleDecision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class DecisionLogTest {

    private static final SampleDecision A = SampleDecision.any();
    private static final SampleDecision B = SampleDecision.any();
    private static final SampleDecision C = SampleDecision.any();

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final LogKey key =
            new LogKey("a secret of exactly 32 bytes ...".getBytes(StandardCharsets.UTF_8));
    private final List<Long> told = new ArrayList<>();

    @Test
    void givesIndexesInTheOrderOfTheOffsets() {
        take(batch(0, A, B), 2);
        take(batch(2, C), 3);

        assertThat(ledger.log(0)).containsExactly(A.decisionId(), B.decisionId(), C.decisionId());
        assertThat(open(0).position()).isEqualTo(new Position(0, 3, 3));
    }

    @Test
    void keepsTheFirstOfARepetitionWhetherInOneBatchOrLater() {
        var first = A.record();
        take(List.of(new Arrival(0, first), new Arrival(1, A.later(5).record())), 2);
        var taken = take(batch(2, A.later(9)), 3);

        assertThat(taken.entries()).isEmpty();
        assertThat(taken.repeated()).isEqualTo(1);
        assertThat(ledger.log(0)).containsExactly(A.decisionId());
        assertThat(ledger.find(List.of(A.decisionId())).values())
                .extracting(LoggedEntry::entry)
                .containsExactly(first);
    }

    @Test
    void reportsAnotherDecisionUnderAKnownIdAndDoesNotStoreIt() {
        var impostor = new Arrival(1, A.to("someone else").record());
        var taken =
                take(List.of(new Arrival(0, A.record()), impostor, new Arrival(2, B.record())), 3);

        assertThat(taken.conflicting()).containsExactly(impostor);
        assertThat(ledger.log(0)).containsExactly(A.decisionId(), B.decisionId());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void takesUpWhatACrashLeftBehindWithTheSameIndexes(int writes) {
        var all = batch(0, A, B, C);
        ledger.failAfter(writes);
        assertThatThrownBy(() -> take(all, 3)).hasMessage("no power");
        ledger.failAfter(Integer.MAX_VALUE);

        take(all.subList(0, 1), 1);
        take(all.subList(1, 3), 3);

        assertThat(ledger.log(0)).containsExactly(A.decisionId(), B.decisionId(), C.decisionId());
        assertThat(open(0).position().size()).isEqualTo(3);
    }

    @Test
    void leavesNothingBehindOfAnEventThatNoLongerIsWhatACrashStored() {
        var all = batch(0, A, B);
        ledger.failAfter(1);
        assertThatThrownBy(() -> take(all, 2)).hasMessage("no power");
        ledger.failAfter(Integer.MAX_VALUE);
        ledger.move(List.of(new LoggedEntry(A.to("someone else").record(), 0, 0)));

        var taken = take(all, 2);

        assertThat(taken.conflicting()).containsExactly(all.getFirst());
        assertThat(ledger.log(0)).containsExactly(B.decisionId());
        assertThat(ledger.find(List.of(A.decisionId()))).isEmpty();
    }

    @Test
    void closesTheGapWhenAnotherLogHasTakenADecisionFirst() {
        var all = batch(0, A, B);
        ledger.failAfter(2);
        assertThatThrownBy(() -> take(all, 2)).hasMessage("no power");
        ledger.failAfter(Integer.MAX_VALUE);
        ledger.move(List.of(new LoggedEntry(A.record(), 1, 0)));
        take(1, batch(0, A), 1);

        take(all, 2);

        assertThat(ledger.log(0)).containsExactly(B.decisionId());
        assertThat(ledger.log(1)).containsExactly(A.decisionId());
    }

    @Test
    void leavesNoGapForADecisionThatAnotherLogStoresAtThisMoment() {
        ledger.comesBetween(new LoggedEntry(A.record(), 1, 0));

        var taken = take(batch(0, A, B), 2);

        assertThat(taken.repeated()).isEqualTo(1);
        assertThat(ledger.log(0)).containsExactly(B.decisionId());
    }

    @Test
    void doesNoHarmAsASecondWriterAndLoses() {
        var slow = open(0);
        var taken = slow.store(batch(0, A));
        take(batch(0, A, B), 2);

        assertThat(slow.confirm(taken, 1)).isFalse();
        assertThat(ledger.log(0)).containsExactly(A.decisionId(), B.decisionId());
    }

    @Test
    void givesActsTheirIndexesInTheSameSequence() {
        var read = SampleAct.read(A);
        take(List.of(new Arrival(0, A.record()), new Arrival(1, read)), 2);
        take(List.of(new Arrival(2, read), new Arrival(3, B.record())), 4);

        assertThat(ledger.log(0)).containsExactly(A.decisionId(), read.id(), B.decisionId());
    }

    @Test
    void reportsAnotherActUnderAKnownId() {
        var read = SampleAct.read(A);
        var impostor = new Arrival(1, SampleAct.withId(read.id(), SampleAct.read(A)));

        var taken = take(List.of(new Arrival(0, read), impostor), 2);

        assertThat(taken.conflicting()).containsExactly(impostor);
        assertThat(ledger.log(0)).containsExactly(read.id());
    }

    @Test
    void staysWholeOverManyBatchesOfEverySize() {
        var all =
                IntStream.range(0, 700)
                        .mapToObj(i -> SampleDecision.any())
                        .toArray(SampleDecision[]::new);
        int from = 0;
        for (int size = 1; from < all.length; size = size * 3 % 101) {
            int until = Math.min(all.length, from + size);
            take(batch(from, Arrays.copyOfRange(all, from, until)), until);
            from = until;
        }

        assertThat(ledger.log(0)).hasSize(700);
    }

    @Test
    void tellsHowFarItIsWhenItIsOpenedAndAfterEachBatch() {
        take(batch(0, A, B), 2);
        take(batch(2, C), 3);

        assertThat(told).containsExactly(0L, 2L, 2L, 3L);
    }

    private DecisionLog open(int number) {
        return DecisionLog.open(
                ledger, key, number, (log, checkpoint) -> told.add(checkpoint.size()));
    }

    @CanIgnoreReturnValue
    private Taken take(List<Arrival> batch, long nextOffset) {
        return take(0, batch, nextOffset);
    }

    @CanIgnoreReturnValue
    private Taken take(int number, List<Arrival> batch, long nextOffset) {
        var log = open(number);
        var taken = log.store(batch);
        assertThat(log.confirm(taken, nextOffset)).isTrue();
        return taken;
    }

    private static List<Arrival> batch(long offset, SampleDecision... decisions) {
        return IntStream.range(0, decisions.length)
                .mapToObj(i -> new Arrival(offset + i, decisions[i].record()))
                .toList();
    }
}
