// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.testkit.PlanCase.Asks;
import nl.deelwijzer.plan.testkit.PlanCase.Ends;
import nl.deelwijzer.plan.testkit.PlanCase.Expected;

import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Reads a case file: a list of cases, each with {@code why}, {@code answers} and {@code expect}.
 * Strict: an unknown, repeated or missing key is a fault.
 */
final class CaseReader {

    private final YamlView yaml;

    private CaseReader(String file) {
        this.yaml = new YamlView(file);
    }

    /**
     * @param file what to call the text in faults
     */
    static CaseReading read(String file, String text) {
        var reader = new CaseReader(file);
        List<PlanCase> cases =
                reader
                        .yaml
                        .document(text)
                        .map(document -> reader.yaml.list(document, "the file"))
                        .orElse(List.of())
                        .stream()
                        .map(reader::planCase)
                        .toList();
        return new CaseReading(cases, reader.yaml.faults());
    }

    private PlanCase planCase(Node node) {
        int line = YamlView.line(node);
        var entries = yaml.mapping(node, "a case");
        String why = yaml.take(entries, "why", n -> yaml.text(n, "'why'")).orElse("");
        if (why.isEmpty()) {
            yaml.fault(line, "a case says 'why'");
        }
        SequencedMap<String, AnswerValue> answers =
                yaml.take(entries, "answers", this::answers).orElseGet(LinkedHashMap::new);
        Expected expected =
                yaml.take(entries, "expect", n -> expected(n, List.copyOf(answers.keySet())))
                        .orElseGet(() -> nothingExpected(line));
        yaml.refuseOthers(entries, "a case");
        return new PlanCase(line, why, answers, expected);
    }

    private SequencedMap<String, AnswerValue> answers(Node node) {
        var answers = new LinkedHashMap<String, AnswerValue>();
        yaml.mapping(node, "'answers'")
                .forEach((question, answer) -> answers.put(question, answer(question, answer)));
        return answers;
    }

    private AnswerValue answer(String question, Node node) {
        return node instanceof SequenceNode
                ? new AnswerValue.Several(yaml.texts(node, "the answer to '" + question + "'"))
                : new AnswerValue.Single(yaml.text(node, "the answer to '" + question + "'"));
    }

    private Expected expected(Node node, List<String> answered) {
        int line = YamlView.line(node);
        var entries = yaml.mapping(node, "'expect'");
        var outcome = yaml.take(entries, "outcome", n -> yaml.text(n, "'outcome'"));
        var next = yaml.take(entries, "next", n -> yaml.text(n, "'next'"));
        var path = yaml.take(entries, "path", n -> yaml.texts(n, "'path'")).orElse(answered);
        if (outcome.isPresent() == next.isPresent()) {
            yaml.fault(line, "'expect' names either an 'outcome' or the 'next' question");
        }
        Expected expected = next.<Expected>map(question -> new Asks(question, path)).orElse(null);
        if (expected == null) {
            var conditions = yaml.take(entries, "conditions", n -> yaml.texts(n, "'conditions'"));
            expected = new Ends(outcome.orElse(""), conditions.orElse(List.of()), path);
        }
        yaml.refuseOthers(entries, "'expect'");
        return expected;
    }

    private Expected nothingExpected(int line) {
        yaml.fault(line, "a case says what to 'expect'");
        return new Asks("", List.of());
    }
}
