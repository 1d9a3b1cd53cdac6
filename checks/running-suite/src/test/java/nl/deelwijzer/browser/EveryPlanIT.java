// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.browser.Visit.Given;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Every plan leads, on its pages and without scripts, to the results that the plan itself gives.
 */
class EveryPlanIT {

    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final int RESULTS = 3;
    private static final List<Plan> PLANS = PlanFiles.all();
    private static final List<String> REACHED = new ArrayList<>();
    private static final Map<String, String> DOMAINS = new HashMap<>();

    private static Visit visit;
    private static int questions;

    @BeforeAll
    static void signInOnce() {
        for (var domain : RunningSuite.SERVICES.subList(0, 5)) {
            SUITE.gateway()
                    .read("/" + domain + "/v1/plans")
                    .get("plans")
                    .forEach(plan -> DOMAINS.putIfAbsent(plan.get("id").asString(), domain));
        }
        visit = CHROMIUM.visit(SUITE.address("gateway"), false);
        visit.signIn("casusteam");
    }

    @AfterAll
    static void count() {
        System.out.printf(
                "[browser] %d plans walked to %d results by %d questions%n",
                PLANS.size(), REACHED.size(), questions);
    }

    @TestFactory
    Stream<DynamicTest> leadsToDifferentResultsOf() {
        return PLANS.stream()
                .map(plan -> DynamicTest.dynamicTest(plan.id().value(), () -> walk(plan)));
    }

    @Test
    void knowsEveryPlanThatTheServicesOffer() {
        assertThat(PLANS).extracting(plan -> plan.id().value()).containsAll(DOMAINS.keySet());
        assertThat(DOMAINS).hasSizeGreaterThanOrEqualTo(26);
    }

    private static void walk(Plan plan) {
        var ways = WaysThrough.of(plan, RESULTS);
        assertThat(ways)
                .extracting(WayThrough::outcome)
                .doesNotHaveDuplicates()
                .hasSize(Math.min(RESULTS, plan.outcomes().size()));
        ways.forEach(way -> walk(plan, way));
    }

    private static void walk(Plan plan, WayThrough way) {
        var id = plan.id().value();
        visit.begin(Objects.requireNonNull(DOMAINS.get(id)), id);
        way.chosen().forEach((question, chosen) -> visit.answer(question, Given.of(chosen)));
        visit.awaitHeading("Controleer uw antwoorden");
        var outcome = way.end().outcome();
        assertThat(words(".outcome")).contains(plain(outcome.title()), plain(outcome.explains()));
        assertThat(visit.page().locator(".answers dt").count()).isEqualTo(way.length());
        for (var condition : way.end().conditions()) {
            assertThat(words("section[aria-labelledby=voorwaarden-kop]"))
                    .contains(plain(condition.text()));
        }
        assertThat(visit.page().locator(".outcome.open").count())
                .as("whether the result is not yet a yes")
                .isEqualTo(way.end().pending().isEmpty() ? 0 : 1);
        REACHED.add(plan.id() + " " + outcome.id());
        questions += way.length();
    }

    private static String words(String part) {
        return plain(visit.page().locator(part).textContent());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
