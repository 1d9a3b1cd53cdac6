// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.audit.retention.RetentionRule;
import nl.deelwijzer.audit.retention.RetentionSchedule;
import nl.deelwijzer.audit.subjects.Mark;
import nl.deelwijzer.audit.subjects.Secrecy;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the schedule and the list of secrecy say about plans is true of the plans themselves. */
class PlansOfTheScheduleTest {

    private static final Map<String, Set<String>> CONDITIONS = new HashMap<>();
    private static final Map<String, Set<String>> OUTCOMES = new HashMap<>();

    @BeforeAll
    static void readAllPlansOfTheRepository() throws IOException {
        try (var files = Files.walk(Path.of("..").toRealPath(), 8)) {
            files.filter(it -> it.toString().endsWith(".yaml"))
                    .filter(it -> it.toString().contains("/src/main/resources/plans/"))
                    .map(PlansOfTheScheduleTest::read)
                    .forEach(PlansOfTheScheduleTest::note);
        }
        assertThat(OUTCOMES).hasSizeGreaterThan(20);
    }

    private static Plan read(Path file) {
        try {
            return switch (PlanReader.read(file.toString(), Files.readString(file))) {
                case PlanReading.Sound(Plan plan) -> plan;
                case PlanReading.Faulty faulty -> throw new AssertionError(faulty.toString());
            };
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void note(Plan plan) {
        var id = plan.id().value();
        var conditions = CONDITIONS.computeIfAbsent(id, it -> new HashSet<>());
        var outcomes = OUTCOMES.computeIfAbsent(id, it -> new HashSet<>());
        plan.conditions().forEach(it -> conditions.add(it.id()));
        plan.outcomes().forEach(it -> outcomes.add(it.id()));
    }

    @Test
    void theScheduleNamesEveryPlanAndOnlyConditionsThatItHas() throws IOException {
        var schedule = bound("retention", RetentionSchedule.class);

        assertThat(schedule.rules())
                .extracting(RetentionRule::plan)
                .containsAll(OUTCOMES.keySet())
                .isSubsetOf(OUTCOMES.keySet());
        assertThat(schedule.rules())
                .filteredOn(it -> it.condition() != null)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(CONDITIONS.get(it.plan())).contains(it.condition()));
    }

    @Test
    void theListOfSecrecyNamesOnlyWhatItsPlansHave() throws IOException {
        var secrecy = bound("secrecy", Secrecy.class);

        assertThat(secrecy.secret()).isNotEmpty();
        assertThat(Stream.concat(secrecy.secret().stream(), secrecy.excepted().stream()))
                .allSatisfy(it -> assertThat(idsOf(it)).contains(it.id()));
    }

    private static Set<String> idsOf(Mark mark) {
        return switch (mark.kind()) {
            case CONDITION -> CONDITIONS.getOrDefault(mark.plan(), Set.of());
            case OUTCOME -> OUTCOMES.getOrDefault(mark.plan(), Set.of());
        };
    }

    private static <T> T bound(String name, Class<T> type) throws IOException {
        var source =
                new YamlPropertySourceLoader()
                        .load(name, new ClassPathResource(name + ".yaml"))
                        .getFirst();
        var properties = new MapConfigurationPropertySource((Map<?, ?>) source.getSource());
        return new Binder(properties).bind("deelwijzer." + name, Bindable.of(type)).get();
    }
}
