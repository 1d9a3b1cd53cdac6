// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.canonical.CanonicalJson;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.PlanId;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A record as a JSON tree: the one place where it is said under which names things are written. */
final class RecordTree {

    private final Function<PersonalContent<?>, Object> personal;

    private RecordTree(Function<PersonalContent<?>, Object> personal) {
        this.personal = personal;
    }

    /** All of it. */
    static Map<String, Object> full(DecisionRecord decision) {
        return new RecordTree(RecordTree::content).tree(decision);
    }

    /** With each personal content replaced by its commitment, as canonical bytes. */
    static byte[] committed(DecisionRecord decision) {
        return CanonicalJson.bytes(new RecordTree(RecordTree::commitment).tree(decision));
    }

    /** With each personal content replaced by a mark that it is there, without moment and trace. */
    static Map<String, Object> withoutPersonalContent(DecisionRecord decision) {
        var tree = new RecordTree(_ -> true).tree(decision);
        tree.keySet().removeAll(List.of("time", "traceId", "spanId"));
        return tree;
    }

    private Map<String, Object> tree(DecisionRecord decision) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", decision.id().toString());
        tree.put("action", DecisionRecord.ACTION);
        tree.put("object", object(decision.object()));
        tree.put("result", decision.result().name());
        tree.put("origin", decision.origin().toString());
        tree.put("actor", personal.apply(decision.actor()));
        tree.put("time", decision.time().toString());
        putCase(tree, decision);
        putContent(tree, decision);
        tree.put("traceId", decision.trace().traceId());
        tree.put("spanId", decision.trace().spanId());
        return tree;
    }

    private void putCase(Map<String, Object> tree, DecisionRecord decision) {
        Domain broughtBy = decision.broughtBy();
        PersonalContent<Subject> subject = decision.subject();
        tree.put("domain", decision.domain().value());
        tree.put("caseReference", decision.caseReference());
        putIfPresent(tree, "caseId", decision.caseId());
        putIfPresent(tree, "broughtBy", broughtBy == null ? null : broughtBy.value());
        tree.put("organisation", decision.organisation().value());
        tree.put("recipient", personal.apply(decision.recipient()));
        putIfPresent(tree, "subject", subject == null ? null : personal.apply(subject));
    }

    private void putContent(Map<String, Object> tree, DecisionRecord decision) {
        tree.put("outcome", outcome(decision.outcome()));
        tree.put("conditions", decision.conditions().stream().map(RecordTree::condition).toList());
        tree.put("path", decision.path().stream().map(this::step).toList());
        tree.put("pending", decision.pending());
    }

    private static Map<String, Object> object(PlanReference object) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("plan", object.plan().value());
        tree.put("version", object.version());
        tree.put("digest", object.digest().value());
        tree.put("status", object.status().name());
        putIfPresent(tree, "asOf", object.asOf() == null ? null : object.asOf().toString());
        return tree;
    }

    private static Map<String, Object> outcome(RecordedOutcome outcome) {
        PlanId referTo = outcome.referTo();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", outcome.id());
        tree.put("result", outcome.result().name());
        tree.put("title", outcome.title());
        tree.put("explanation", outcome.explanation());
        tree.put("basis", outcome.basis());
        putIfPresent(tree, "referTo", referTo == null ? null : referTo.value());
        return tree;
    }

    private static Map<String, Object> condition(Condition condition) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", condition.id());
        tree.put("moment", condition.moment().name());
        tree.put("text", condition.text());
        tree.put("cites", condition.cites());
        return tree;
    }

    private Map<String, Object> step(RecordedStep step) {
        PersonalContent<FreeText> motivation = step.motivation();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("question", step.question());
        tree.put("step", step.step());
        tree.put("heading", step.heading());
        tree.put("answer", answer(step.answer()));
        putIfPresent(tree, "motivation", motivation == null ? null : personal.apply(motivation));
        tree.put("cites", step.cites());
        return tree;
    }

    private static Object answer(AnswerValue answer) {
        return switch (answer) {
            case AnswerValue.Single(String option) -> option;
            case AnswerValue.Several(List<String> options) -> options;
        };
    }

    static Object content(PersonalContent<?> personal) {
        var tree = new LinkedHashMap<String, Object>();
        if (personal instanceof PersonalContent.Kept<?>(PersonalData content, Salt salt)) {
            tree.put("content", content.tree());
            tree.put("salt", salt.base64());
        }
        tree.put("commitment", personal.commitment().value());
        return tree;
    }

    static Object commitment(PersonalContent<?> personal) {
        return Map.of("commitment", personal.commitment().value());
    }

    private static void putIfPresent(
            Map<String, Object> tree, String name, @Nullable Object value) {
        if (value != null) {
            tree.put(name, value);
        }
    }
}
