// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.FreeText;
import nl.deelwijzer.record.PersonalContent;
import nl.deelwijzer.record.PersonalData;
import nl.deelwijzer.record.PlanReference;
import nl.deelwijzer.record.RecordedOutcome;
import nl.deelwijzer.record.RecordedStep;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A decision as an auditor sees it: as the professional saw it, with who, for whom, when and where
 * it is kept. Personal content that was destroyed is null. The subject's pseudonym is not shown.
 */
final class DecisionView {

    private DecisionView() {}

    static Map<String, Object> of(FoundDecision found) {
        var decision = found.decision();
        var view = new LinkedHashMap<String, Object>();
        putDecision(view, decision);
        putCase(view, decision);
        view.put("recordedAt", decision.time().toString());
        view.put("traceId", decision.trace().traceId());
        view.put("log", log(found));
        return view;
    }

    private static void putDecision(Map<String, Object> view, DecisionRecord decision) {
        view.put("status", "DECIDED");
        view.put("id", decision.id().toString());
        view.put("plan", plan(decision.object()));
        view.put("domain", decision.domain().value());
        view.put("outcome", outcome(decision.outcome()));
        view.put(
                "conditions", decision.conditions().stream().map(DecisionView::condition).toList());
        view.put("path", decision.path().stream().map(DecisionView::step).toList());
        view.put("pending", decision.pending());
        view.put("decidedAt", decision.time().toString());
    }

    private static void putCase(Map<String, Object> view, DecisionRecord decision) {
        var broughtBy = decision.broughtBy();
        view.put("caseReference", decision.caseReference());
        putIfPresent(view, "caseId", decision.caseId());
        putIfPresent(view, "broughtBy", broughtBy == null ? null : broughtBy.value());
        FreeText recipient = kept(decision.recipient());
        view.put("recipient", recipient == null ? null : recipient.text());
        view.put("organisation", decision.organisation().value());
        Actor actor = kept(decision.actor());
        view.put("actor", actor == null ? null : actor(actor));
    }

    private static Map<String, Object> plan(PlanReference object) {
        var asOf = object.asOf();
        var view = new LinkedHashMap<String, Object>();
        view.put("id", object.plan().value());
        view.put("version", object.version());
        view.put("digest", object.digest().value());
        view.put("status", object.status().name());
        putIfPresent(view, "asOf", asOf == null ? null : asOf.toString());
        return view;
    }

    private static Map<String, Object> outcome(RecordedOutcome outcome) {
        var referTo = outcome.referTo();
        var view = new LinkedHashMap<String, Object>();
        view.put("id", outcome.id());
        view.put("result", outcome.result().name());
        view.put("title", outcome.title());
        view.put("explanation", outcome.explanation());
        view.put("basis", outcome.basis());
        view.put("referTo", referTo == null ? null : referTo.value());
        return view;
    }

    private static Map<String, Object> condition(Condition condition) {
        var view = new LinkedHashMap<String, Object>();
        view.put("id", condition.id());
        view.put("moment", condition.moment().name());
        view.put("text", condition.text());
        view.put("cites", condition.cites());
        return view;
    }

    private static Map<String, Object> step(RecordedStep step) {
        var motivation = step.motivation();
        var view = new LinkedHashMap<String, Object>();
        view.put("question", step.question());
        view.put("step", step.step());
        view.put("heading", step.heading());
        view.put("answer", answer(step.answer()));
        if (motivation != null) {
            FreeText text = kept(motivation);
            view.put("motivation", text == null ? null : text.text());
        }
        view.put("cites", step.cites());
        return view;
    }

    private static Object answer(AnswerValue answer) {
        return switch (answer) {
            case AnswerValue.Single(var option) -> option;
            case AnswerValue.Several(var options) -> options;
        };
    }

    private static Map<String, Object> actor(Actor actor) {
        var view = new LinkedHashMap<String, Object>();
        view.put("organisation", actor.organisation().value());
        view.put("sub", actor.sub());
        putIfPresent(view, "client", actor.client());
        return view;
    }

    private static Map<String, Object> log(FoundDecision found) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", found.log());
        view.put("index", found.index());
        return view;
    }

    static <T extends PersonalData> @Nullable T kept(PersonalContent<T> personal) {
        return switch (personal) {
            case PersonalContent.Kept<T> kept -> kept.content();
            case PersonalContent.Destroyed<T> ignored -> null;
        };
    }

    private static void putIfPresent(
            Map<String, Object> view, String name, @Nullable Object value) {
        if (value != null) {
            view.put(name, value);
        }
    }
}
