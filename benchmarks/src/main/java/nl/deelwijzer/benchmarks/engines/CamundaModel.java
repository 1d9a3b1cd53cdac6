// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.engines;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.dmn.DmnModel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A plan's DMN model with what Camunda's engine demands beyond the standard. */
final class CamundaModel {

    /** The decision that tells both the outcome and the conditions: the engine gives only one. */
    static final String DECISION = "besluit";

    private static final String BOTH =
            """
            <decision id="besluit" name="besluit"><variable name="besluit" typeRef="Any"/>
            <informationRequirement><requiredDecision href="#uitkomst"/></informationRequirement>
            <informationRequirement><requiredDecision href="#voorwaarden"/></informationRequirement>
            <literalExpression><text>{uitkomst: uitkomst, voorwaarden: voorwaarden}</text>
            </literalExpression></decision>
            </definitions>
            """;

    /** The result of a table is known by the name of its output, not of its decision. */
    private static final Pattern OUTPUT =
            Pattern.compile(
                    "(<decision id=\"([^\"]+)\"(?:(?!</decision>).)*?<output) typeRef",
                    Pattern.DOTALL);

    private static final Pattern WITHOUT_ID =
            Pattern.compile("<(decisionTable|input|output|rule)(?=[ >])");

    private CamundaModel() {}

    static String of(Plan plan) {
        var named =
                OUTPUT.matcher(DmnModel.of(plan))
                        .replaceAll("$1 name=\"$2\" typeRef")
                        .replace("</definitions>", BOTH);
        var number = new AtomicInteger();
        return WITHOUT_ID
                .matcher(named)
                .replaceAll(tag -> "<$1 id=\"part" + number.incrementAndGet() + "\"");
    }
}
