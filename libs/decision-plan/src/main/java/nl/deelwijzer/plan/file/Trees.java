// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The content of a YAML document as the JSON tree over which a plan's digest is taken. */
final class Trees {

    private Trees() {}

    /** Every scalar but true and false is a text, whatever it looks like: a version or a date stays what it says. */
    static Object of(Node node) {
        return switch (node) {
            case MappingNode mapping -> mapping(mapping);
            case SequenceNode sequence -> sequence.getValue().stream().map(Trees::of).toList();
            case ScalarNode scalar when scalar.getTag().equals(Tag.BOOL) -> Boolean.valueOf(scalar.getValue());
            case ScalarNode scalar -> scalar.getValue();
            default -> throw new IllegalArgumentException("a YAML document holds no " + node.getNodeType());
        };
    }

    static Map<String, Object> mapping(MappingNode mapping) {
        return mapping.getValue().stream()
                .collect(Collectors.toMap(Trees::key, tuple -> of(tuple.getValueNode()), (a, b) -> a, LinkedHashMap::new));
    }

    private static String key(NodeTuple tuple) {
        return ((ScalarNode) tuple.getKeyNode()).getValue();
    }
}
