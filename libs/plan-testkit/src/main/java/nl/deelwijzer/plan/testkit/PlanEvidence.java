// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import nl.deelwijzer.canonical.CanonicalJson;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.analysis.PlanAnalysis;

import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The tests of one plan file. */
final class PlanEvidence {

    private final PlanSources sources;
    private final Path file;
    private final Plan plan;
    private final CaseReading reading;
    private final PlanAnalysis analysis;

    PlanEvidence(PlanSources sources, Path file, Plan plan) {
        this.sources = sources;
        this.file = file;
        this.plan = plan;
        Path cases = sources.cases(file);
        this.reading =
                CaseReader.read(
                        cases.getFileName().toString(),
                        Files.exists(cases) ? PlanSources.text(cases) : "");
        this.analysis = PlanAnalysis.of(plan);
    }

    Stream<DynamicNode> tests() {
        return Stream.of(
                dynamicContainer("does what the cases expect", cases()),
                dynamicTest("is passed everywhere by its cases", this::isCovered),
                dynamicTest(
                        "is sound on all walks", () -> assertThat(analysis.findings()).isEmpty()),
                dynamicTest("refers to plans that exist", this::refersToPlans),
                dynamicTest("has the listing that was agreed on", this::isListed),
                dynamicTest("shows every small mistake", this::showsMistakes));
    }

    private Stream<DynamicTest> cases() {
        if (!reading.faults().isEmpty()) {
            return Stream.of(
                    dynamicTest(
                            "the case file can be read",
                            () -> assertThat(reading.faults()).isEmpty()));
        }
        return reading.cases().stream()
                .map(planCase ->
                        dynamicTest(
                                "line " + planCase.line() + ": " + planCase.why(),
                                () -> assertThat(CaseCheck.differences(plan, planCase)).isEmpty()));
    }

    private void isCovered() {
        assertThat(Coverage.missing(plan, reading.cases(), analysis))
                .as("no case passes these")
                .isEmpty();
    }

    private void refersToPlans() {
        assertThat(
                        plan.outcomes().stream()
                                .map(Outcome::referTo)
                                .filter(id -> id != null)
                                .map(id -> id.value()))
                .isSubsetOf(sources.planIds());
    }

    private void isListed() {
        Path golden = sources.golden(file);
        if (Boolean.getBoolean("golden.update")) {
            PlanSources.write(golden, Listing.of(plan));
        }
        String agreed = Files.exists(golden) ? PlanSources.text(golden) : "";
        assertThat(String.join("\n", LineDiff.between(agreed, Listing.of(plan))))
                .as(
                        "the plan differs from %s; if that is meant, run with -Dgolden.update=true",
                        golden.getFileName())
                .isEmpty();
    }

    private void showsMistakes() {
        MutationScore score = MutationScore.of(PlanSources.text(file), plan, reading.cases());
        PlanSources.write(sources.evidence(file), CanonicalJson.text(numbers(score)));
        assertThat(score.missed()).as("mistakes that nothing notices").isEmpty();
    }

    private Map<String, Object> numbers(MutationScore score) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("plan", plan.id().value());
        numbers.put("version", plan.version());
        numbers.put("walks", analysis.walks().toString());
        numbers.put("states", (long) analysis.states());
        numbers.put("longest", (long) analysis.longest());
        numbers.put("passages", (long) analysis.passed().size());
        numbers.put("cases", (long) reading.cases().size());
        numbers.put("mutants", (long) score.total());
        numbers.put("mutantsRefused", (long) score.refused());
        numbers.put("mutantsFailedByCases", (long) score.failed());
        numbers.put(
                "mutantsSeenByListingOnly",
                score.survived().stream().map(Mutant::toString).toList());
        return numbers;
    }
}
