// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999990019",
                "9999.90.019",
                "99999-0019",
                "zaak-999990019",
                "ZVH:999990019:2",
                "10000008"
            })
    void findsANumberThatPassesTheElevenTest(String text) {
        assertThat(CitizenNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ZVH-2026-0142", "999990018", "2026001423", "000000000", "CONF-1", "12345"})
    void leavesOtherReferencesAlone(String text) {
        assertThat(CitizenNumber.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9999.90.019, 999990019", "10000008, 010000008", "999990019, 999990019"})
    void givesOneFormToOneNumber(String written, String normal) {
        assertThat(CitizenNumber.normal(written)).isEqualTo(normal);
        assertThat(CitizenNumber.isNumber(normal)).isTrue();
    }
}
