// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;

import java.nio.file.Path;
import java.util.List;

/** A toy module with one plan, its cases and its listing. */
final class Kite {

    static final Path MODULE = Path.of("src", "test", "resources", "toy");

    static final PlanSources SOURCES = new PlanSources(MODULE);

    static final Path FILE = SOURCES.plans().getFirst();

    private Kite() {}

    static String yaml() {
        return PlanSources.text(FILE);
    }

    static Plan plan() {
        return plan(yaml());
    }

    static Plan plan(String yaml) {
        return switch (PlanReader.read("kite.yaml", yaml)) {
            case PlanReading.Sound(var plan) -> plan;
            case PlanReading.Faulty(var faults) ->
                    throw new AssertionError("faulty toy: " + faults);
        };
    }

    static List<PlanCase> cases() {
        var reading = CaseReader.read("kite.yaml", PlanSources.text(SOURCES.cases(FILE)));
        if (!reading.faults().isEmpty()) {
            throw new AssertionError("faulty toy: " + reading.faults());
        }
        return reading.cases();
    }
}
