// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.KebabCase;
import nl.deelwijzer.plan.file.PlanFault.Code;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/**
 * A mapping of a plan file, read key by key. What is absent, of another type or unknown becomes a
 * fault; the reading goes on with a harmless stand-in, so that one call finds every fault of the
 * file.
 */
final class Entries {

    private final String path;
    private final Faults faults;
    private final Nodes nodes;
    private final SequencedMap<String, Node> values = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private Entries(String path, Faults faults) {
        this.path = path;
        this.faults = faults;
        this.nodes = new Nodes(faults);
    }

    /** The entries of the node; none, and a fault, where it is no mapping. */
    static Entries of(Node node, String path, Faults faults) {
        var entries = new Entries(path, faults);
        entries.nodes.pairs(node, path).forEach(entries::take);
        return entries;
    }

    /**
     * The entries of a mapping whose order has meaning. JSON does not keep the order of keys, so
     * the canonical form writes such a mapping as a list of mappings with one entry each; both are
     * read alike.
     */
    static Entries inOrder(Node node, String path, Faults faults) {
        var entries = new Entries(path, faults);
        entries.nodes.pairsInOrder(node, path).forEach(entries::take);
        return entries;
    }

    private void take(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            faults.addAt(Nodes.line(tuple.getKeyNode()), Code.WRONG_TYPE, path, "a key is a text");
            return;
        }
        String name = key.getValue();
        faults.place(at(name), Nodes.line(key));
        if (values.putIfAbsent(name, tuple.getValueNode()) != null) {
            faults.addAt(
                    Nodes.line(key), Code.DUPLICATE_KEY, at(name), "this key stands here already");
        }
    }

    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The keys in the order of the file; each must be kebab-case. */
    List<String> ids() {
        var ids = new ArrayList<String>();
        for (String key : values.sequencedKeySet()) {
            known.add(key);
            if (!KebabCase.is(key)) {
                faults.add(
                        Code.MALFORMED_ID,
                        at(key),
                        "an id is kebab-case: lower-case words joined by '-'");
            }
            ids.add(key);
        }
        return ids;
    }

    /** Says so where a key that must be there is absent. */
    void demand(String key) {
        if (!has(key)) {
            faults.add(Code.MISSING_KEY, at(key), "this key must be there");
        }
    }

    /** The text of a key that must be there. */
    String text(String key) {
        Node node = demanded(key);
        return node == null ? Nodes.ABSENT : nodes.text(node, at(key));
    }

    @Nullable String textIfPresent(String key) {
        Node node = optional(key);
        return node == null ? null : nodes.text(node, at(key));
    }

    /**
     * The text of a key that must be there, turned into a value; a fault that says what is expected
     * if it cannot be.
     */
    <T> T value(String key, T standIn, String expected, Function<String, @Nullable T> reader) {
        if (!has(key)) {
            demand(key);
            return standIn;
        }
        T value = valueIfPresent(key, expected, reader);
        return value == null ? standIn : value;
    }

    <T> @Nullable T valueIfPresent(
            String key, String expected, Function<String, @Nullable T> reader) {
        Node node = optional(key);
        if (node == null) {
            return null;
        }
        T value = reader.apply(nodes.text(node, at(key)));
        if (value == null) {
            faults.add(Code.INVALID_VALUE, at(key), "expected is " + expected);
        }
        return value;
    }

    boolean flag(String key) {
        Boolean flag = valueIfPresent(key, "true or false", Values::flag);
        return flag != null && flag;
    }

    /** The texts of a list; an absent key is the empty list. */
    List<String> texts(String key) {
        Node node = optional(key);
        return node == null ? List.of() : nodes.texts(node, at(key));
    }

    /** The texts of a list that must be there and hold something. */
    List<String> textsDemanded(String key) {
        List<String> texts = texts(key);
        if (has(key) && texts.isEmpty()) {
            faults.add(Code.EMPTY, at(key), "this list may not be empty");
        }
        return texts;
    }

    /** The mapping of a key that must be there. */
    Entries entries(String key) {
        Node node = demanded(key);
        return node == null ? new Entries(at(key), faults) : of(node, at(key), faults);
    }

    /** The mapping of a key that must be there, whose order has meaning. */
    Entries entriesInOrder(String key) {
        Node node = demanded(key);
        return node == null ? new Entries(at(key), faults) : inOrder(node, at(key), faults);
    }

    /** The mapping of a key whose order has meaning; no entries where it is absent. */
    Entries entriesInOrderIfPresent(String key) {
        return has(key) ? entriesInOrder(key) : entriesIfPresent(key);
    }

    /** The mapping of a key; no entries where it is absent. */
    Entries entriesIfPresent(String key) {
        Node node = optional(key);
        return node == null ? new Entries(at(key), faults) : of(node, at(key), faults);
    }

    /** The mappings of a list; an absent key is the empty list. */
    List<Entries> list(String key) {
        Node node = optional(key);
        return node == null
                ? List.of()
                : nodes.elements(node, at(key), (element, place) -> of(element, place, faults));
    }

    boolean holdsMapping(String key) {
        return values.get(key) instanceof MappingNode;
    }

    /** Says of every key that was not asked for that the format does not have it. */
    void refuseOthers() {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                faults.add(Code.UNKNOWN_KEY, at(key), "the format has no such key here");
            }
        }
    }

    private @Nullable Node optional(String key) {
        known.add(key);
        return values.get(key);
    }

    private @Nullable Node demanded(String key) {
        demand(key);
        return optional(key);
    }
}
