// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The content of a plan file as the JSON tree over which its digest is taken. Where the order of a
 * mapping has meaning it becomes a list of mappings with one entry each, because JSON does not keep
 * the order of keys.
 */
final class Trees {

    private static final Set<String> ORDERED_IN_A_PLAN =
            Set.of("questions", "rules", "outcomes", "conditions");
    private static final Set<String> ORDERED_IN_A_QUESTION = Set.of("options", "answers");

    private Trees() {}

    /** The tree of a document that {@link PlanParser} found without fault. */
    static Map<String, Object> ofPlan(MappingNode document) {
        var tree = mapping(document);
        for (NodeTuple tuple : document.getValue()) {
            String section = key(tuple);
            if (ORDERED_IN_A_PLAN.contains(section)) {
                tree.put(section, inOrder(tuple.getValueNode(), section.equals("questions")));
            }
        }
        return tree;
    }

    private static List<Object> inOrder(Node section, boolean ofQuestions) {
        return entries(section).stream()
                .<Object>map(tuple ->
                        Map.of(
                                key(tuple),
                                ofQuestions ? question(tuple) : of(tuple.getValueNode())))
                .toList();
    }

    private static Map<String, Object> question(NodeTuple question) {
        var tree = mapping((MappingNode) question.getValueNode());
        for (NodeTuple tuple : entries(question.getValueNode())) {
            if (ORDERED_IN_A_QUESTION.contains(key(tuple))) {
                tree.put(key(tuple), inOrder(tuple.getValueNode(), false));
            }
        }
        return tree;
    }

    private static List<NodeTuple> entries(Node node) {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(element -> entries(element).getFirst()).toList()
                : ((MappingNode) node).getValue();
    }

    /**
     * Every scalar but true and false is a text, whatever it looks like: a version or a date stays
     * what it says.
     */
    private static Object of(Node node) {
        return switch (node) {
            case MappingNode mapping -> mapping(mapping);
            case SequenceNode sequence -> sequence.getValue().stream().map(Trees::of).toList();
            case ScalarNode scalar when scalar.getTag().equals(Tag.BOOL) ->
                    Boolean.valueOf(scalar.getValue());
            case ScalarNode scalar -> scalar.getValue();
            default ->
                    throw new IllegalArgumentException(
                            "a YAML document holds no " + node.getNodeType());
        };
    }

    private static Map<String, Object> mapping(MappingNode mapping) {
        var tree = new LinkedHashMap<String, Object>();
        mapping.getValue().forEach(tuple -> tree.put(key(tuple), of(tuple.getValueNode())));
        return tree;
    }

    private static String key(NodeTuple tuple) {
        return ((ScalarNode) tuple.getKeyNode()).getValue();
    }
}
