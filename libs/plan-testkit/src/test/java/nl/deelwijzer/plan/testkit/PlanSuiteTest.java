// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class PlanSuiteTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @TestFactory
    Stream<DynamicNode> passesForAPlanWithAllItsEvidence() {
        return PlanSuite.of(Kite.MODULE, name -> true);
    }

    @Test
    void failsWhereACaseIsDeleted() throws IOException {
        copy(Kite.yaml(), cases().substring(cases().indexOf("- why: \"In a storm")));

        assertThat(failing()).containsExactly("is passed everywhere by its cases");
    }

    @Test
    void failsWhereThePlanChanges() throws IOException {
        copy(Kite.yaml().replace("      ja: fly", "      ja: {to: fly, adds: [gloves]}"), cases());

        assertThat(failing())
                .containsExactly(
                        "line 9: A steel line needs a permit, and there is one.",
                        "has the listing that was agreed on",
                        "shows every small mistake");
    }

    @Test
    void failsWhereTheCaseFileIsMissing() throws IOException {
        copy(Kite.yaml(), "");

        assertThat(failing())
                .contains("the case file can be read", "is passed everywhere by its cases");
    }

    @Test
    void failsWhereAPlanRefersToNoPlan() throws IOException {
        copy(
                Kite.yaml().replace("result: PROHIBITED", "result: REFER\n    refer-to: balloon"),
                cases());

        assertThat(failing()).contains("refers to plans that exist");
    }

    @Test
    void failsWhereAPlanCannotBeRead() throws IOException {
        copy(Kite.yaml().replace("      ja: fly", "      ja: nowhere"), cases());

        assertThat(failing()).containsExactly("can be read");
    }

    @Test
    void failsWhereThereIsNoPlanAtAll() {
        assertThatThrownBy(() -> PlanSuite.of(folder, name -> true))
                .isInstanceOf(AssertionError.class);
    }

    private void copy(String plan, String cases) throws IOException {
        PlanSources.write(folder.resolve("src/main/resources/plans/kite.yaml"), plan);
        PlanSources.write(folder.resolve("src/test/resources/cases/kite.yaml"), cases);
        Path golden = folder.resolve("src/test/resources/golden/kite.txt");
        Files.createDirectories(golden.getParent());
        PlanSources.write(golden, PlanSources.text(Kite.SOURCES.golden(Kite.FILE)));
    }

    private static String cases() {
        return PlanSources.text(Kite.SOURCES.cases(Kite.FILE));
    }

    private List<String> failing() {
        return PlanSuite.of(folder, name -> true)
                .flatMap(PlanSuiteTest::tests)
                .filter(PlanSuiteTest::fails)
                .map(DynamicNode::getDisplayName)
                .toList();
    }

    private static Stream<DynamicTest> tests(DynamicNode node) {
        return switch (node) {
            case DynamicTest test -> Stream.of(test);
            case DynamicContainer container ->
                    container.getChildren().flatMap(PlanSuiteTest::tests);
            default -> throw new AssertionError("neither test nor container: " + node);
        };
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (Throwable failure) {
            return true;
        }
    }
}
