// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void findsNothingBetweenEqualTexts() {
        assertThat(LineDiff.between("a\nb\n", "a\nb\n")).isEmpty();
    }

    @Test
    void showsOnlyTheLinesThatWentAndCame() {
        assertThat(LineDiff.between("a\nb\nc\nd\n", "a\nc\nx\nd\n")).containsExactly("- b", "+ x");
        assertThat(LineDiff.between("", "a\n")).containsExactly("+ a");
        assertThat(LineDiff.between("a\n", "")).containsExactly("- a");
    }
}
