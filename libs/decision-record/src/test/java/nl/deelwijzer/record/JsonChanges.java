// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Every way to change one place of a JSON tree: each is one wrong record. */
final class JsonChanges {

    private JsonChanges() {}

    /** A changed tree and the place of the change. */
    record Change(String pointer, Map<String, Object> tree) {

        @Override
        public String toString() {
            return pointer;
        }
    }

    /** One tree per object in it, with a name that nobody knows. */
    static List<Change> unknownNames(LogEntry decision) {
        return changes(
                decision,
                (pointer, parent, name) -> {
                    if (child(parent, name) instanceof Map<?, ?>) {
                        return copy -> map(child(copy, name)).put("jan-jansen", "x");
                    }
                    return null;
                });
    }

    /** One tree per name, without it. */
    static List<Change> removals(LogEntry decision) {
        return changes(
                decision,
                (_, parent, name) -> parent instanceof Map ? copy -> map(copy).remove(name) : null);
    }

    /** One tree per value, with another in its place. */
    static List<Change> replacements(LogEntry decision, Object value) {
        return changes(decision, (_, _, name) -> copy -> put(copy, name, value));
    }

    private interface Rule {
        @Nullable Consumer<Object> change(String pointer, Object parent, Object name);
    }

    private static List<Change> changes(LogEntry decision, Rule rule) {
        var changes = new ArrayList<Change>();
        visit(EntryJson.tree(decision), "", new ArrayList<>(), rule, decision, changes);
        return changes;
    }

    private static void visit(
            Object node,
            String pointer,
            List<Object> way,
            Rule rule,
            LogEntry decision,
            List<Change> changes) {
        for (Object name : names(node)) {
            var change = rule.change(pointer, node, name);
            String at = pointer + "/" + name;
            if (change != null) {
                Map<String, Object> tree = map(copy(EntryJson.tree(decision)));
                Object parent = tree;
                for (Object step : way) {
                    parent = child(parent, step);
                }
                change.accept(parent);
                changes.add(new Change(at, tree));
            }
            var deeper = new ArrayList<>(way);
            deeper.add(name);
            visit(child(node, name), at, deeper, rule, decision, changes);
        }
    }

    private static List<Object> names(Object node) {
        var names = new ArrayList<Object>();
        if (node instanceof Map<?, ?> map) {
            names.addAll(map.keySet());
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                names.add(i);
            }
        }
        return names;
    }

    private static Object child(Object parent, Object name) {
        return Objects.requireNonNull(
                parent instanceof List<?> list
                        ? list.get((Integer) name)
                        : map(parent).get((String) name));
    }

    private static void put(Object parent, Object name, Object value) {
        if (parent instanceof List<?>) {
            list(parent).set((Integer) name, value);
        } else {
            map(parent).put((String) name, value);
        }
    }

    static Object copy(Object node) {
        return switch (node) {
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<String, Object>();
                map.forEach((name, value) -> copy.put((String) name, copy(value)));
                yield copy;
            }
            case List<?> list -> new ArrayList<>(list.stream().map(JsonChanges::copy).toList());
            default -> node;
        };
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object node) {
        return (List<Object>) node;
    }
}
