// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.audit.proofs.Strays.Stray;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;

class StraysTest {

    private static final Stray ONE = new Stray("one", "log/0", 7L);
    private static final Stray OTHER = new Stray("other", "log/0", 8L);

    private final Queue<Strays> looks = new ArrayDeque<>();
    private int pauses;

    @Test
    void passesOverWhatACheckpointCoversAMomentLater() {
        looks.addAll(List.of(near(ONE), near(ONE, OTHER), near(OTHER)));

        assertThat(staying()).isEmpty();
        assertThat(pauses).isEqualTo(2);
    }

    @Test
    void tellsWhatNoCheckpointCoversForAMinute() {
        looks.add(near(ONE, OTHER));
        for (int i = 0; i < 60; i++) {
            looks.add(near(ONE));
        }

        assertThat(staying()).containsExactly(ONE);
    }

    @Test
    void tellsAtOnceWhatNoBatchCanHavePutThere() {
        looks.add(new Strays(Set.of(), Set.of(ONE)));

        assertThat(staying()).containsExactly(ONE);
        assertThat(pauses).isZero();
    }

    private Set<Stray> staying() {
        return Strays.staying(looks::remove, () -> pauses++);
    }

    private static Strays near(Stray... strays) {
        return new Strays(Set.of(strays), Set.of());
    }
}
