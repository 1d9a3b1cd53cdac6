// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Status;
import nl.deelwijzer.plan.dutch.DutchWords;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** A plan as a Mermaid flow chart: questions in their steps, outcomes told by shape and word. */
public final class Mermaid {

    private final Plan plan;
    private final WalkedPath walked;
    private final Numbering numbering;
    private final RowText rowText;
    private final StringBuilder out = new StringBuilder();

    private Mermaid(Plan plan, WalkedPath walked) {
        this.plan = plan;
        this.walked = walked;
        this.numbering = new Numbering(plan);
        this.rowText = new RowText(plan, numbering);
    }

    /**
     * The drawing as text of media type {@code text/vnd.mermaid}; the walked path has thick arrows.
     */
    public static String draw(Plan plan, WalkedPath walked) {
        return new Mermaid(plan, walked).draw();
    }

    private String draw() {
        out.append("---\ntitle: ").append(quoted(title())).append("\n---\nflowchart TD\n");
        out.append("  accTitle: ").append(text(title())).append('\n');
        out.append("  accDescr: ").append(text(plan.question())).append('\n');
        groups().forEach(this::group);
        plan.outcomes().forEach(this::outcome);
        arrows();
        return out.toString();
    }

    private String title() {
        return plan.status() == Status.IN_FORCE
                ? plan.title()
                : plan.title() + " (" + DutchWords.of(plan.status()) + ")";
    }

    private SequencedMap<String, List<Node>> groups() {
        return numbering.inOrder().stream()
                .collect(
                        Collectors.groupingBy(
                                Numbering::group, LinkedHashMap::new, Collectors.toList()));
    }

    private void group(String step, List<Node> nodes) {
        out.append("  subgraph stap_")
                .append(name(step))
                .append("[\"Stap ")
                .append(text(step))
                .append("\"]\n");
        for (Node node : nodes) {
            out.append("    ").append(name(node.id())).append(shape(node)).append('\n');
        }
        out.append("  end\n");
    }

    private String shape(Node node) {
        int number = numbering.number(node.id());
        return switch (node) {
            case Question question -> "[\"" + number + ". " + text(question.heading()) + "\"]";
            case Rule rule -> "{{\"" + number + ". volgt uit eerdere antwoorden\"}}";
            case Outcome outcome -> "";
        };
    }

    private void outcome(Outcome outcome) {
        String label = "\"" + DutchWords.of(outcome.result()) + ": " + text(outcome.title()) + "\"";
        String shaped =
                switch (outcome.result()) {
                    case PERMITTED -> "([" + label + "])";
                    case REQUIRED -> "(((" + label + ")))";
                    case PROHIBITED -> "[/" + label + "\\]";
                    case CONSULT -> "{" + label + "}";
                    case REFER -> ">" + label + "]";
                    case REPORT -> "[(" + label + ")]";
                    case REMEDY -> "[\\" + label + "/]";
                    case NOT_APPLICABLE -> "[[" + label + "]]";
                };
        out.append("  ").append(name(outcome.id())).append(shaped).append('\n');
    }

    private void arrows() {
        int count = 0;
        var thick = new StringBuilder();
        for (Node node : numbering.inOrder()) {
            for (Way way : Way.from(node)) {
                arrow(node, way);
                thick.append(walked.takes(node, way) ? "," + count : "");
                count++;
            }
        }
        if (!thick.isEmpty()) {
            out.append("  linkStyle ").append(thick.substring(1)).append(" stroke-width:4px\n");
        }
    }

    private void arrow(Node node, Way way) {
        String line = walked.takes(node, way) ? " ==>" : " -->";
        out.append("  ").append(name(node.id())).append(line);
        String label = label(node, way);
        out.append(label.isEmpty() ? "" : "|\"" + text(label) + "\"|")
                .append(' ')
                .append(name(way.to()))
                .append('\n');
    }

    private String label(Node node, Way way) {
        String adds =
                way.adds().stream()
                        .map(id -> " +" + numbering.mark(id))
                        .collect(Collectors.joining());
        return switch (node) {
            case Question question ->
                    way.labels().stream()
                                    .map(id -> RowText.label(question, id))
                                    .collect(Collectors.joining(" / "))
                            + adds;
            case Rule rule ->
                    (way.row() == 0 ? "anders" : rowText.of(rule.rows().get(way.row() - 1))) + adds;
            case Outcome outcome -> adds;
        };
    }

    private static String name(String id) {
        return "n_" + id.replace('-', '_');
    }

    /** The front matter is YAML, where a colon in a plain text begins a mapping. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static final Map<String, String> ENTITIES =
            Map.of("\"", "#quot;", "#", "#35;", "<", "#lt;", ">", "#gt;");

    private static String text(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(c -> ENTITIES.getOrDefault(c, c))
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ");
    }
}
