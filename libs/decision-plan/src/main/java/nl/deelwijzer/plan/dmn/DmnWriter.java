// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.dmn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the elements of a DMN model. */
final class DmnWriter {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private final StringBuilder out = new StringBuilder(64 * 1024);
    private final Set<String> inputs = new HashSet<>();

    DmnWriter(String id, String title, String description) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions xmlns=\"").append(DMN);
        out.append("\" id=\"plan_").append(id).append("\" name=\"").append(escaped(title));
        out.append("\" namespace=\"urn:deelwijzer:plan:").append(id).append("\">\n<description>");
        out.append(escaped(description)).append("</description>\n");
    }

    void input(String name, String type) {
        inputs.add(name);
        out.append("<inputData id=\"")
                .append(name)
                .append("\" name=\"")
                .append(name)
                .append("\"><variable name=\"");
        out.append(name).append("\" typeRef=\"").append(type).append("\"/></inputData>\n");
    }

    void literal(String name, String type, List<String> needs, String expression) {
        decision(
                name,
                type,
                needs,
                "<literalExpression><text>"
                        + escaped(expression)
                        + "</text></literalExpression>\n");
    }

    void decision(String name, String type, List<String> needs, String logic) {
        out.append("<decision id=\"")
                .append(name)
                .append("\" name=\"")
                .append(name)
                .append("\"><variable name=\"");
        out.append(name).append("\" typeRef=\"").append(type).append("\"/>\n");
        needs.forEach(this::need);
        out.append(logic).append("</decision>\n");
    }

    private void need(String name) {
        String element = inputs.contains(name) ? "requiredInput" : "requiredDecision";
        out.append("<informationRequirement><").append(element).append(" href=\"#").append(name);
        out.append("\"/></informationRequirement>\n");
    }

    String finish() {
        return out.append("</definitions>\n").toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
