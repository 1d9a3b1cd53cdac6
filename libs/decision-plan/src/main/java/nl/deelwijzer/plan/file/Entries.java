// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.KebabCase;
import nl.deelwijzer.plan.file.PlanFault.Code;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A mapping of a plan file, read key by key. What is absent, of another type or unknown becomes a
 * fault; the reading goes on with a harmless stand-in, so that one call finds every fault of the
 * file.
 */
final class Entries {

    private static final String ABSENT = "";

    private final String path;
    private final Faults faults;
    private final SequencedMap<String, Node> values = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private Entries(String path, Faults faults) {
        this.path = path;
        this.faults = faults;
    }

    /** The entries of the node; none, and a fault, where it is no mapping. */
    static Entries of(Node node, String path, Faults faults) {
        var entries = new Entries(path, faults);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entries::take);
        } else {
            faults.addAt(
                    line(node), Code.WRONG_TYPE, path, "a mapping of keys and values belongs here");
        }
        return entries;
    }

    /**
     * The entries of a mapping whose order has meaning. JSON does not keep the order of keys, so
     * the canonical form writes such a mapping as a list of mappings with one entry each; both are
     * read alike.
     */
    static Entries inOrder(Node node, String path, Faults faults) {
        if (!(node instanceof SequenceNode sequence)) {
            return of(node, path, faults);
        }
        var entries = new Entries(path, faults);
        for (Node element : sequence.getValue()) {
            if (element instanceof MappingNode mapping && mapping.getValue().size() == 1) {
                entries.take(mapping.getValue().getFirst());
            } else {
                faults.addAt(
                        line(element),
                        Code.WRONG_TYPE,
                        path,
                        "a mapping with one entry belongs here");
            }
        }
        return entries;
    }

    private void take(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            faults.addAt(line(tuple.getKeyNode()), Code.WRONG_TYPE, path, "a key is a text");
            return;
        }
        String name = key.getValue();
        faults.place(at(name), line(key));
        if (values.putIfAbsent(name, tuple.getValueNode()) != null) {
            faults.addAt(line(key), Code.DUPLICATE_KEY, at(name), "this key stands here already");
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
        return node == null ? ABSENT : textOf(node, at(key));
    }

    @Nullable String textIfPresent(String key) {
        Node node = optional(key);
        return node == null ? null : textOf(node, at(key));
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
        T value = reader.apply(textOf(node, at(key)));
        if (value == null) {
            faults.add(Code.INVALID_VALUE, at(key), "expected is " + expected);
        }
        return value;
    }

    boolean flag(String key) {
        Boolean flag =
                valueIfPresent(
                        key,
                        "true or false",
                        text ->
                                switch (text) {
                                    case "true" -> Boolean.TRUE;
                                    case "false" -> Boolean.FALSE;
                                    default -> null;
                                });
        return flag != null && flag;
    }

    /** The texts of a list; an absent key is the empty list. */
    List<String> texts(String key) {
        Node node = optional(key);
        return node == null ? List.of() : textsOf(node, at(key));
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
                : elements(node, at(key), (element, place) -> of(element, place, faults));
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

    private String textOf(Node node, String place) {
        if (!(node instanceof ScalarNode scalar)) {
            faults.addAt(line(node), Code.WRONG_TYPE, place, "a text belongs here");
            return ABSENT;
        }
        if (scalar.getValue().isBlank()) {
            faults.addAt(line(node), Code.EMPTY, place, "this text may not be empty");
        }
        return scalar.getValue();
    }

    private List<String> textsOf(Node node, String place) {
        return elements(node, place, this::textOf);
    }

    private <T> List<T> elements(Node node, String place, BiFunction<Node, String, T> reader) {
        if (!(node instanceof SequenceNode sequence)) {
            faults.addAt(line(node), Code.WRONG_TYPE, place, "a list belongs here");
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

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
