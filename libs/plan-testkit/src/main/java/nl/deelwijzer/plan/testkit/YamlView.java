// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** Reads YAML nodes strictly and gathers what is wrong with them, with lines. */
final class YamlView {

    /** Duplicate keys are let through here, so that they are reported with the other faults. */
    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setAllowDuplicateKeys(true)
                    .setMaxAliasesForCollections(0)
                    .build();

    private final String file;
    private final List<CaseFault> faults = new ArrayList<>();

    YamlView(String file) {
        this.file = file;
    }

    List<CaseFault> faults() {
        return faults;
    }

    void fault(int line, String message) {
        faults.add(new CaseFault(file, line, message));
    }

    Optional<Node> document(String text) {
        try {
            Optional<Node> node = new Compose(SETTINGS).composeString(text);
            if (node.isEmpty()) {
                fault(1, "the file is empty");
            }
            return node;
        } catch (MarkedYamlEngineException e) {
            fault(
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1),
                    "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            fault(1, "not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    List<Node> list(Node node, String what) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        fault(line(node), what + " must be a list");
        return List.of();
    }

    SequencedMap<String, Node> mapping(Node node, String what) {
        var entries = new LinkedHashMap<String, Node>();
        if (node instanceof MappingNode mapping) {
            for (var tuple : mapping.getValue()) {
                String key = text(tuple.getKeyNode(), "a key of " + what);
                if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
                    fault(line(tuple.getKeyNode()), "'" + key + "' stands twice in " + what);
                }
            }
        } else {
            fault(line(node), what + " must be a mapping");
        }
        return entries;
    }

    String text(Node node, String what) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        fault(line(node), what + " must be a text");
        return "";
    }

    List<String> texts(Node node, String what) {
        return list(node, what).stream().map(entry -> text(entry, "each of " + what)).toList();
    }

    /** Takes an entry out of a mapping, so that what is left over is unknown. */
    <T> Optional<T> take(SequencedMap<String, Node> entries, String key, Function<Node, T> read) {
        return Optional.ofNullable(entries.remove(key)).map(read);
    }

    void refuseOthers(SequencedMap<String, Node> entries, String what) {
        entries.forEach((key, node) -> fault(line(node), "unknown key '" + key + "' in " + what));
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
