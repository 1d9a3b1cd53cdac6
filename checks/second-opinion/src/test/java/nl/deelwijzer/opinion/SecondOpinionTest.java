// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The walking engine and a DMN engine come to the same outcome, conditions and next question, for
 * every plan.
 */
class SecondOpinionTest {

    private static final int WALKS_PER_PLAN = 500;
    private static final Path ROOT = Path.of("..", "..");

    @TestFactory
    Stream<DynamicTest> agreesOn() {
        return planFiles()
                .map(file ->
                        DynamicTest.dynamicTest(
                                file.getFileName().toString(), () -> compare(plan(file))));
    }

    @Test
    void findsEveryPlanOfTheProject() {
        assertThat(planFiles()).hasSizeGreaterThanOrEqualTo(26);
    }

    private static void compare(Plan plan) {
        var sample = new Sample(plan, WALKS_PER_PLAN);
        assertThat(sample.missed()).as("what the sample does not pass").isEmpty();
        var dmn = new DmnOpinion(plan);
        for (Answers answers : sample.answers()) {
            assertThat(dmn.of(answers))
                    .as("%s with %s", plan, answers)
                    .isEqualTo(Opinion.of(plan.walk(answers)));
        }
        Evidence.write(plan, sample.answers().size());
    }

    private static Plan plan(Path file) {
        try {
            return switch (PlanReader.read(file.toString(), Files.readString(file))) {
                case PlanReading.Sound(Plan plan) -> plan;
                case PlanReading.Faulty(var faults) -> throw new AssertionError(faults);
            };
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Stream<Path> planFiles() {
        return Stream.of(ROOT, ROOT.resolve("libs"))
                .flatMap(SecondOpinionTest::list)
                .map(module -> module.resolve("src/main/resources/plans"))
                .filter(Files::isDirectory)
                .flatMap(SecondOpinionTest::list)
                .filter(file -> file.toString().endsWith(".yaml"))
                .sorted();
    }

    private static Stream<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return List.copyOf(entries.toList()).stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
