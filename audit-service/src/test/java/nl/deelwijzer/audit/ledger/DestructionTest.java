// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.deelwijzer.audit.SampleAct;
import nl.deelwijzer.audit.SampleDecision;
import nl.deelwijzer.record.Action;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.LogEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

class DestructionTest {

    private static final SampleDecision A = SampleDecision.any();

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final LogKey key =
            new LogKey("a secret of exactly 32 bytes ...".getBytes(StandardCharsets.UTF_8));
    private final DecisionRecord decision = A.record();
    private final LogEntry destroy = SampleAct.on(Action.DESTROY, A);
    private final LogEntry hold = SampleAct.on(Action.HOLD, A);
    private final LogEntry release = SampleAct.on(Action.RELEASE, A);
    private final LogEntry holdOnCase = SampleAct.onCase(Action.HOLD, A.caseReference());

    @Test
    void takesTheContentAndLeavesTheProof() {
        take(0, decision, destroy);

        assertThat(stored()).isEqualTo(decision.destroyPersonalContent());
        assertThat(ledger.log(0)).containsExactly(decision.id(), destroy.id());
    }

    @Test
    void isNotUndoneByARedeliveryOfTheDecision() {
        take(0, decision, destroy);
        take(2, decision, A.later(7).record());

        assertThat(stored()).isEqualTo(decision.destroyPersonalContent());
        assertThat(ledger.log(0)).containsExactly(decision.id(), destroy.id());
    }

    @Test
    void hasNoEffectUnderAHoldThatCameBefore() {
        take(0, decision, hold, destroy);

        assertThat(stored()).isEqualTo(decision);
        assertThat(ledger.log(0)).hasSize(3);
    }

    @Test
    void hasNoEffectUnderAHoldOnTheCase() {
        take(0, decision, holdOnCase, release, destroy);

        assertThat(stored()).isEqualTo(decision);
    }

    @Test
    void hasEffectAfterTheReleaseAndBeforeALaterHold() {
        take(0, decision, hold, release, destroy, holdOnCase);

        assertThat(stored()).isEqualTo(decision.destroyPersonalContent());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void isCarriedOutBeforeItIsPartOfTheLogWhateverCrashes(int writes) {
        take(0, decision);
        ledger.failAfter(writes);
        assertThatThrownBy(() -> take(1, destroy, holdOnCase)).hasMessage("no power");
        assertThat(ledger.log(0)).containsExactly(decision.id());
        ledger.failAfter(Integer.MAX_VALUE);

        take(1, destroy, holdOnCase);

        assertThat(stored()).isEqualTo(decision.destroyPersonalContent());
        assertThat(ledger.log(0)).hasSize(3);
    }

    private LogEntry stored() {
        return ledger.find(List.of(decision.id())).values().iterator().next().entry();
    }

    private void take(long offset, LogEntry... entries) {
        var log = DecisionLog.open(ledger, key, 0, (number, checkpoint) -> {});
        var batch =
                IntStream.range(0, entries.length)
                        .mapToObj(i -> new Arrival(offset + i, entries[i]))
                        .toList();
        assertThat(log.confirm(log.store(batch), offset + entries.length)).isTrue();
    }
}
