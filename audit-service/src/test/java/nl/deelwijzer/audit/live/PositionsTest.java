// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class PositionsTest {

    @Test
    void readsWhatItWrote() {
        var positions = Positions.of(Map.of(1, 1187L, 0, 1250L));

        assertThat(positions.text()).isEqualTo("0.1250-1.1187");
        assertThat(Positions.parse(positions.text())).contains(positions);
        assertThat(Positions.parse(Positions.of(Map.of()).text()))
                .hasValueSatisfying(it -> assertThat(it.next(0)).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.", "-", "0.1-", "a.1", "0.-1", "0.1234567890123456789"})
    void refusesWhatItNeverWrote(String text) {
        assertThat(Positions.parse(text)).isEmpty();
    }

    @Test
    void isWithinLogsThatCameSoFar() {
        var positions = Positions.of(Map.of(0, 2L, 1, 0L));

        assertThat(positions.isWithin(Map.of(0, 2L))).isTrue();
        assertThat(positions.isWithin(Map.of(0, 1L))).isFalse();
        assertThat(positions.isWithin(Map.of())).isFalse();
    }
}
