// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

import nl.deelwijzer.canonical.CanonicalJson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A checked plan, compiled so that it can be walked. Immutable; safe for use by many threads at
 * once.
 */
public final class Plan {

    private final PlanDefinition definition;
    private final String canonicalJson;
    private final PlanDigest digest;
    private final Map<String, Node> nodes;
    private final Map<String, Condition> conditions;
    private final Graph graph;

    private Plan(PlanDefinition definition, String canonicalJson, PlanDigest digest) {
        this.definition = definition;
        this.canonicalJson = canonicalJson;
        this.digest = digest;
        this.nodes = nodesById(definition);
        this.conditions = conditionsById(definition);
        this.graph = Graph.compile(definition, conditions);
    }

    /**
     * Compiles a definition that has passed every check of {@code nl.deelwijzer.plan.file}.
     *
     * @param tree the content of the plan file as a JSON tree: what the digest is taken over
     */
    public static Plan compile(PlanDefinition definition, Map<String, ?> tree) {
        return new Plan(
                definition, CanonicalJson.text(tree), new PlanDigest(CanonicalJson.digest(tree)));
    }

    public PlanId id() {
        return definition.id();
    }

    /** Semantic version of the text of the plan. */
    public String version() {
        return definition.version();
    }

    /** Names exactly this content. */
    public PlanDigest digest() {
        return digest;
    }

    /**
     * The content of the plan file as canonical JSON (RFC 8785); reading it again gives an equal
     * plan.
     */
    public String canonicalJson() {
        return canonicalJson;
    }

    /** All that the plan says. */
    public PlanDefinition definition() {
        return definition;
    }

    /** The owning service, or {@code shared}. */
    public String service() {
        return definition.service();
    }

    public String title() {
        return definition.title();
    }

    /** The one question that the plan answers. */
    public String question() {
        return definition.question();
    }

    /** The document and chapter that the plan follows. */
    public String source() {
        return definition.source();
    }

    public Status status() {
        return definition.status();
    }

    public Validity validity() {
        return definition.validity();
    }

    public List<Question> questions() {
        return definition.questions();
    }

    public List<Rule> rules() {
        return definition.rules();
    }

    public List<Outcome> outcomes() {
        return definition.outcomes();
    }

    public List<Condition> conditions() {
        return definition.conditions();
    }

    public List<Gap> gaps() {
        return definition.gaps();
    }

    /** Where every walk begins. */
    public Node start() {
        return node(definition.start());
    }

    /**
     * The question, rule or outcome with this id.
     *
     * @throws IllegalArgumentException if the plan has none; ids inside a plan always resolve
     */
    public Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("plan " + id() + " has no node with that id");
        }
        return node;
    }

    /** The question with this id, if the plan has it. */
    public Optional<Question> findQuestion(String id) {
        return nodes.get(id) instanceof Question question
                ? Optional.of(question)
                : Optional.empty();
    }

    /**
     * The condition with this id.
     *
     * @throws IllegalArgumentException if the plan has none; ids inside a plan always resolve
     */
    public Condition condition(String id) {
        Condition condition = conditions.get(id);
        if (condition == null) {
            throw new IllegalArgumentException("plan " + id() + " has no condition with that id");
        }
        return condition;
    }

    /**
     * Walks the plan. A pure function: equal answers give an equal walk, and no answer whatever
     * makes it throw.
     */
    public Walk walk(Answers answers) {
        return new Walker(graph, answers).walk();
    }

    @Override
    public String toString() {
        return "Plan[" + id() + " " + version() + "]";
    }

    private static Map<String, Node> nodesById(PlanDefinition definition) {
        var nodes = new HashMap<String, Node>();
        definition.questions().forEach(question -> nodes.put(question.id(), question));
        definition.rules().forEach(rule -> nodes.put(rule.id(), rule));
        definition.outcomes().forEach(outcome -> nodes.put(outcome.id(), outcome));
        return Map.copyOf(nodes);
    }

    private static Map<String, Condition> conditionsById(PlanDefinition definition) {
        var conditions = new HashMap<String, Condition>();
        definition.conditions().forEach(condition -> conditions.put(condition.id(), condition));
        return Map.copyOf(conditions);
    }
}
