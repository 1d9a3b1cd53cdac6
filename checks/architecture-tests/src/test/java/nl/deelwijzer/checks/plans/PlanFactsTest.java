// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.plans;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.cases.PlanFacts;
import nl.deelwijzer.embedded.DemoClients;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The answers by which a case tells who receives, against the plans of the domains. */
class PlanFactsTest {

    static final Set<String> WITH_RECEIVERS = PlanFacts.RECEIVERS.keySet();
    static final Set<String> WITH_BASIS = PlanFacts.RECEIVER_HAS_BASIS.keySet();
    static final List<String> OF_USE = PlanFacts.OF_USE;

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    @ParameterizedTest
    @FieldSource("WITH_RECEIVERS")
    void namesReceiversThatThePlanOffers(String plan) throws IOException {
        assertThat(options(plan, PlanFacts.RECEIVER))
                .containsAll(PlanFacts.RECEIVERS.getOrDefault(plan, Map.of()).keySet());
    }

    @Test
    void namesDomainsThatThereAre() {
        assertThat(PlanFacts.RECEIVERS.values())
                .flatExtracting(Map::values)
                .allSatisfy(domain -> assertThat(DemoClients.find(domain + "-demo")).isPresent());
    }

    @ParameterizedTest
    @FieldSource("WITH_BASIS")
    void namesAQuestionOfThePlanAboutTheBasisOfTheReceiver(String plan) throws IOException {
        assertThat(options(plan, PlanFacts.RECEIVER_HAS_BASIS.getOrDefault(plan, "")))
                .containsExactlyInAnyOrder("ja", "nee");
    }

    @ParameterizedTest
    @FieldSource("OF_USE")
    void namesPlansOfUseThatThereAre(String plan) throws IOException {
        assertThat(plan(plan).outcomes()).isNotEmpty();
    }

    private static List<String> options(String plan, String question) throws IOException {
        return plan(plan).questions().stream()
                .filter(it -> it.id().equals(question))
                .flatMap(it -> it.optionIds().stream())
                .toList();
    }

    private static Plan plan(String id) throws IOException {
        try (Stream<Path> files = Files.find(REPOSITORY, 8, (file, _) -> isPlan(file, id))) {
            Path file = files.findFirst().orElseThrow(() -> new AssertionError("no plan " + id));
            var reading = PlanReader.read(id, Files.readString(file));
            if (reading instanceof PlanReading.Sound(var plan)) {
                return plan;
            }
            throw new AssertionError("unreadable: " + file);
        }
    }

    private static boolean isPlan(Path file, String id) {
        return file.endsWith("src/main/resources/plans/" + id + ".yaml");
    }
}
