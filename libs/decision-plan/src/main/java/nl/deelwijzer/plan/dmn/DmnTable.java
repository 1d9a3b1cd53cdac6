// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.dmn;

import java.util.List;

/** A decision table with one output. */
final class DmnTable {

    private final StringBuilder inputs = new StringBuilder();
    private final StringBuilder rules = new StringBuilder();
    private final String hitPolicy;
    private final String outputType;

    DmnTable(String hitPolicy, String outputType) {
        this.hitPolicy = hitPolicy;
        this.outputType = outputType;
    }

    void input(String expression, String type) {
        inputs.append("<input><inputExpression typeRef=\"").append(type).append("\"><text>");
        inputs.append(DmnWriter.escaped(expression)).append("</text></inputExpression></input>\n");
    }

    void rule(List<String> cells, String output) {
        rules.append("<rule>");
        cells.forEach(
                cell -> rules.append("<inputEntry>").append(text(cell)).append("</inputEntry>"));
        rules.append("<outputEntry>").append(text(output)).append("</outputEntry></rule>\n");
    }

    String xml() {
        return "<decisionTable hitPolicy=\""
                + hitPolicy
                + "\">\n"
                + inputs
                + "<output typeRef=\""
                + outputType
                + "\"/>\n"
                + rules
                + "</decisionTable>\n";
    }

    private static String text(String expression) {
        return "<text>" + DmnWriter.escaped(expression) + "</text>";
    }
}
