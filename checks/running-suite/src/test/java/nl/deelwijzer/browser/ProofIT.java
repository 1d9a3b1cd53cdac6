// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Route;

import nl.deelwijzer.running.Calls;
import nl.deelwijzer.running.RunningSuite;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The browser itself recomputes a proof: whatever is changed in it shows. */
class ProofIT {

    @RegisterExtension static final Chromium CHROMIUM = new Chromium();
    @RegisterExtension static final RunningSuite SUITE = new RunningSuite();

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String STANDS = "De beslissing staat op regel";
    private static final String SIGNED = "is ondertekend door het logboek";

    private static final List<Change> CHANGES =
            List.of(
                    new Change("the result in the entry", "entry", "(?<=\"PERM)I", STANDS),
                    new Change("a hash", "proof", "(?<=index \\d{1,9}\\n)[A-Za-z0-9+/]", STANDS),
                    new Change("the index", "proof", "(?<=index )\\d", STANDS),
                    new Change("the size", "proof", "(?<=decisions/\\d{1,3}\\n)\\d", SIGNED),
                    new Change("the root", "proof", "(?<=ons/\\d{1,3}\\n\\d{1,9}\\n).", SIGNED),
                    new Change("the signature", "proof", "(?<=ons/\\d{1,3} .{20}).", SIGNED),
                    new Change("the plan", "plan", "(?<=\"title\":\").", "Dit is het plan"));

    private static Visit visit;
    private static String decision = "";
    private static String receipt = "";

    /**
     * One character that becomes another.
     *
     * @param place where in the part of the receipt
     * @param told begins what the page says does not hold
     */
    record Change(String name, String part, String place, String told) {

        String of(String receipt) {
            var tree = (ObjectNode) Calls.JSON.readTree(receipt);
            var before = tree.get(part).asString();
            var after =
                    Pattern.compile(place)
                            .matcher(before)
                            .replaceFirst(found -> found.group().equals("1") ? "2" : "1");
            assertThat(after).as("%s was changed", name).isNotEqualTo(before);
            return tree.put(part, after).toString();
        }
    }

    @BeforeAll
    static void recordDecisionsOfOneLog() {
        var kase = "BEWIJS-" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            decision = Recorded.policeDecision(SUITE.gateway(), kase);
        }
        var address = "/audit/v1/decisions/" + decision + "/receipt";
        await("a receipt of the decision")
                .atMost(PATIENCE)
                .until(() -> {
                    var answer = Calls.send(SUITE.gateway().to(address, "auditor-demo"));
                    receipt = answer.body();
                    return answer.statusCode() == 200;
                });
        visit = CHROMIUM.visit(SUITE.address("gateway"), true);
        visit.signIn("toezicht");
    }

    @Test
    void saysThatAProofHoldsThatDoes() {
        check(receipt);

        assertThat(visit.page().locator("[data-proof] [role=status] p")).hasText("Alles klopt.");
        assertThat(visit.page().locator(".checks .good")).hasCount(4);
    }

    @TestFactory
    Stream<DynamicTest> showsTheChangeOf() {
        return CHANGES.stream()
                .map(change -> DynamicTest.dynamicTest(change.name(), () -> shows(change)));
    }

    private static void shows(Change change) {
        check(change.of(receipt));

        assertThat(visit.page().locator("[data-proof] [role=status] p"))
                .hasText("Er klopt iets niet. Meld dit.");
        assertThat(visit.page().locator(".checks .bad").allTextContents())
                .anySatisfy(text ->
                        assertThat(text).startsWith("Klopt niet: ").contains(change.told()));
        if (change.name().equals("the signature")) {
            visit.look("bewijs-klopt-niet");
        }
    }

    /** As if the service gave this receipt. */
    private static void check(String given) {
        var page = visit.page();
        page.route(
                "**/ontvangstbewijs",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("application/json")
                                        .setBody(given)));
        visit.open("/beslissingen/" + decision);
        visit.button("Controleer het bewijs in deze browser").click();
        page.locator("[data-proof] [role=status] p").waitFor();
        page.unroute("**/ontvangstbewijs");
    }
}
