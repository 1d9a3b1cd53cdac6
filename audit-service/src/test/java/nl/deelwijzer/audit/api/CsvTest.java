// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

class CsvTest {

    @Test
    void quotesEveryCellAndDoublesQuotes() {
        assertThat(Csv.line(Arrays.asList("a", "b,c", "d \"e\"", "f\r\ng", "", null)))
                .isEqualTo("\"a\",\"b,c\",\"d \"\"e\"\"\",\"f\r\ng\",\"\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"x\")",
                "+31",
                "-1+2",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "＝1",
                "＋1",
                "－1",
                "＠1"
            })
    void makesAFormulaHarmless(String formula) {
        assertThat(Csv.line(List.of(formula)))
                .isEqualTo("\"'" + formula.replace("\"", "\"\"") + "\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wijkteam 3", "1=1", "a-b", "'=1", "2026-11-23T09:00:00Z"})
    void leavesOtherTextsAlone(String text) {
        assertThat(Csv.line(List.of(text))).isEqualTo("\"" + text + "\"\r\n");
    }
}
