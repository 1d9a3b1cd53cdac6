// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What decides in a plan file, as maps and lists that may be changed and written as a plan file
 * again. Ways on are written out as {@code {to, adds}}, also where the file has only the target;
 * texts for people are cut short.
 */
final class PlanTree {

    private static final Set<String> TEXTS = Set.of("heading", "asks", "title", "explains", "text");

    private final Map<String, Object> root;

    private PlanTree(Map<String, Object> root) {
        this.root = root;
    }

    /**
     * @param yaml a plan file without faults
     */
    static PlanTree of(String yaml) {
        var tree =
                new PlanTree(asMap(new Load(LoadSettings.builder().build()).loadFromString(yaml)));
        tree.named("questions").values().forEach(PlanTree::writeOut);
        tree.named("rules").values().forEach(PlanTree::writeOut);
        tree.root.remove("gaps");
        tree.root.values().forEach(PlanTree::cutTexts);
        return tree;
    }

    /** An equal tree that can be changed apart. */
    PlanTree copy() {
        return new PlanTree(asMap(copy(root)));
    }

    String yaml() {
        return new Dump(DumpSettings.builder().build()).dumpToString(root);
    }

    Map<String, Map<String, Object>> questions() {
        return named("questions");
    }

    Map<String, Map<String, Object>> rules() {
        return named("rules");
    }

    Map<String, Map<String, Object>> outcomes() {
        return named("outcomes");
    }

    Map<String, Object> question(String id) {
        return known(questions(), id);
    }

    Map<String, Object> rule(String id) {
        return known(rules(), id);
    }

    Map<String, Object> outcome(String id) {
        return known(outcomes(), id);
    }

    /** The ways on of a yes-no or choice question per option; empty for a set. */
    static Map<String, Map<String, Object>> answers(Map<String, Object> question) {
        return asMaps(question.getOrDefault("answers", new LinkedHashMap<>()));
    }

    static Map<String, Object> answer(Map<String, Object> question, String option) {
        return known(answers(question), option);
    }

    static List<String> options(Map<String, Object> question) {
        return List.copyOf(asMap(known(question, "options")).keySet());
    }

    static Map<String, Object> then(Map<String, Object> question) {
        return asMap(known(question, "then"));
    }

    static List<Map<String, Object>> rows(Map<String, Object> rule) {
        return asListOfMaps(known(rule, "rows"));
    }

    static Map<String, Object> otherwise(Map<String, Object> rule) {
        return asMap(known(rule, "otherwise"));
    }

    static String target(Map<String, Object> way) {
        return (String) known(way, "to");
    }

    /** The conditions that a way on or an outcome adds; the list itself. */
    static List<String> adds(Map<String, Object> holder) {
        return asTexts(holder.getOrDefault("adds", new ArrayList<>()));
    }

    /** The conditions that an option of a set adds; the list itself. */
    static List<String> adds(Map<String, Object> set, String option) {
        return asTexts(
                asMap(set.getOrDefault("adds", Map.of())).getOrDefault(option, new ArrayList<>()));
    }

    /** Takes an option away, with its label and its way on. */
    static void removeOption(Map<String, Object> question, String option) {
        for (String part : List.of("options", "answers", "adds")) {
            if (question.get(part) instanceof Map<?, ?> perOption) {
                perOption.remove(option);
            }
        }
    }

    static <V> V known(Map<String, V> map, String key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the plan file has no " + key);
        }
        return value;
    }

    private Map<String, Map<String, Object>> named(String key) {
        return asMaps(root.getOrDefault(key, new LinkedHashMap<>()));
    }

    private static void writeOut(Map<String, Object> node) {
        asMap(node.getOrDefault("answers", new LinkedHashMap<>()))
                .replaceAll((option, way) -> writtenOut(way));
        node.computeIfPresent("then", (key, way) -> writtenOut(way));
        node.computeIfPresent("otherwise", (key, way) -> writtenOut(way));
    }

    private static void cutTexts(Object part) {
        if (part instanceof Map<?, ?> nodes) {
            for (Object value : nodes.values()) {
                if (value instanceof Map<?, ?>) {
                    Map<String, Object> node = asMap(value);
                    node.remove("hints");
                    TEXTS.forEach(key -> node.computeIfPresent(key, (same, text) -> key));
                }
            }
        }
    }

    private static Object copy(Object node) {
        return switch (node) {
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<Object, Object>();
                map.forEach((key, value) -> copy.put(key, copy(value)));
                yield copy;
            }
            case List<?> list -> new ArrayList<Object>(list.stream().map(PlanTree::copy).toList());
            default -> node;
        };
    }

    private static Object writtenOut(Object way) {
        return way instanceof String target ? new LinkedHashMap<>(Map.of("to", target)) : way;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> asMaps(Object node) {
        return (Map<String, Map<String, Object>>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> asListOfMaps(Object node) {
        return (List<Map<String, Object>>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<String> asTexts(Object node) {
        return (List<String>) node;
    }
}
