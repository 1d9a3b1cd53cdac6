// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The evidence for every plan of a module, as JUnit tests: its cases hold and pass everything that
 * a walk can pass, it is sound on all walks, its listing is the one that was agreed on, and no
 * small mistake in it goes unnoticed.
 *
 * <p>A module needs one method: {@code @TestFactory Stream<DynamicNode> plans() { return
 * PlanSuite.forPlans(); }}. For {@code src/main/resources/plans/p.yaml} the cases stand in {@code
 * src/test/resources/cases/p.yaml} and the listing in {@code src/test/resources/golden/p.txt};
 * {@code -Dgolden.update=true} writes the listing anew.
 */
public final class PlanSuite {

    private final PlanSources sources;

    private PlanSuite(PlanSources sources) {
        this.sources = sources;
    }

    /**
     * The tests of the plan files of the module in whose folder the tests run.
     *
     * @param names plan files without {@code .yaml}; none means all
     */
    public static Stream<DynamicNode> forPlans(String... names) {
        Set<String> wanted = Set.of(names);
        return of(Path.of(""), name -> wanted.isEmpty() || wanted.contains(name));
    }

    /**
     * The tests of the plan files of a module.
     *
     * @param module the folder of the module
     * @param wanted whether a plan file, without {@code .yaml}, takes part
     */
    static Stream<DynamicNode> of(Path module, Predicate<String> wanted) {
        var suite = new PlanSuite(new PlanSources(module));
        List<Path> plans =
                suite.sources.plans().stream()
                        .filter(file -> wanted.test(PlanSources.stem(file)))
                        .toList();
        assertThat(plans).as("plan files in %s", module.toAbsolutePath()).isNotEmpty();
        return plans.stream().map(suite::ofPlan);
    }

    private DynamicContainer ofPlan(Path file) {
        String name = PlanSources.stem(file);
        return switch (PlanReader.read(file.getFileName().toString(), PlanSources.text(file))) {
            case PlanReading.Faulty(var faults) ->
                    dynamicContainer(
                            name,
                            List.of(
                                    dynamicTest(
                                            "can be read", () -> assertThat(faults).isEmpty())));
            case PlanReading.Sound(var plan) ->
                    dynamicContainer(name, new PlanEvidence(sources, file, plan).tests());
        };
    }
}
