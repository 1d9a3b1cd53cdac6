// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.file.PlanFault.Code;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Reads single nodes of a plan file; one of another kind becomes a fault and a stand-in. */
record Nodes(Faults faults) {

    static final String ABSENT = "";

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    String text(Node node, String place) {
        if (!(node instanceof ScalarNode scalar)) {
            wrong(node, place, "a text belongs here");
            return ABSENT;
        }
        if (scalar.getValue().isBlank()) {
            faults.addAt(line(node), Code.EMPTY, place, "this text may not be empty");
        }
        return scalar.getValue();
    }

    List<String> texts(Node node, String place) {
        return elements(node, place, this::text);
    }

    <T> List<T> elements(Node node, String place, BiFunction<Node, String, T> reader) {
        if (!(node instanceof SequenceNode sequence)) {
            wrong(node, place, "a list belongs here");
            return List.of();
        }
        var elements = new ArrayList<T>();
        for (Node element : sequence.getValue()) {
            String path = place + "." + elements.size();
            faults.place(path, line(element));
            elements.add(reader.apply(element, path));
        }
        return elements;
    }

    /** The pairs of a mapping. */
    List<NodeTuple> pairs(Node node, String place) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        wrong(node, place, "a mapping of keys and values belongs here");
        return List.of();
    }

    /** The pairs of a mapping, or of a list of mappings with one entry each. */
    List<NodeTuple> pairsInOrder(Node node, String place) {
        if (!(node instanceof SequenceNode sequence)) {
            return pairs(node, place);
        }
        var pairs = new ArrayList<NodeTuple>();
        for (Node element : sequence.getValue()) {
            if (element instanceof MappingNode mapping && mapping.getValue().size() == 1) {
                pairs.add(mapping.getValue().getFirst());
            } else {
                wrong(element, place, "a mapping with one entry belongs here");
            }
        }
        return pairs;
    }

    private void wrong(Node node, String place, String expected) {
        faults.addAt(line(node), Code.WRONG_TYPE, place, expected);
    }
}
