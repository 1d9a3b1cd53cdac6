// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartitionSpanTest {

    @Test
    void clearsWhatTheLogHoldsAndNoMore() {
        assertThat(new PartitionSpan(0, -1, 100).clearable(60)).hasValue(60);
        assertThat(new PartitionSpan(60, -1, 100).clearable(60)).isEmpty();
    }

    @Test
    void leavesWhatIsYoung() {
        assertThat(new PartitionSpan(10, 40, 100).clearable(60)).hasValue(40);
        assertThat(new PartitionSpan(40, 40, 100).clearable(60)).isEmpty();
    }

    @Test
    void leavesATopicThatBeganAnewAlone() {
        assertThat(new PartitionSpan(0, -1, 59).clearable(60)).isEmpty();
        assertThat(new PartitionSpan(0, -1, 60).clearable(60)).hasValue(60);
    }
}
