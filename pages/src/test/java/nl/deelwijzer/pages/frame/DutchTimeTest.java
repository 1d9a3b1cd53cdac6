// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class DutchTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-03", "3-11-2026", "03-11-2026", "3/11/2026"})
    void readsADayAsPeopleWriteIt(String typed) {
        assertThat(DutchTime.read(typed)).contains(LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3-11", "31-2-2026", "2026-02-31", "11-30-2026", "3-11-26", "nu"})
    void readsNothingElseAsADay(String typed) {
        assertThat(DutchTime.read(typed)).isEmpty();
    }
}
