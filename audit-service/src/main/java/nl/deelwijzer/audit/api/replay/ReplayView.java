// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.replay;

import nl.deelwijzer.audit.replay.Difference;
import nl.deelwijzer.audit.replay.Replay;
import nl.deelwijzer.audit.replay.run.Finding;
import nl.deelwijzer.audit.replay.run.Run;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;

import java.util.LinkedHashMap;
import java.util.Map;

/** Replays as an auditor sees them. */
final class ReplayView {

    private ReplayView() {}

    static Map<String, Object> of(DecisionRecord decision, Replay replay) {
        var object = decision.object();
        var plan = new LinkedHashMap<String, Object>();
        plan.put("id", object.plan().value());
        plan.put("version", object.version());
        plan.put("digest", object.digest().value());
        var view = of(decision.id(), replay);
        view.put("plan", plan);
        return view;
    }

    static Map<String, Object> of(Finding finding) {
        return of(finding.decision(), finding.replay());
    }

    private static Map<String, Object> of(DecisionId decision, Replay replay) {
        var view = new LinkedHashMap<String, Object>();
        view.put("decision", decision.toString());
        switch (replay) {
            case Replay.Identical() -> view.put("status", "IDENTICAL");
            case Replay.Different(var differences) -> {
                view.put("status", "DIFFERENT");
                view.put("differences", differences.stream().map(ReplayView::difference).toList());
            }
            case Replay.Incomplete(var next) -> {
                view.put("status", "INCOMPLETE");
                view.put("nextQuestion", next);
            }
            case Replay.PlanUnknown() -> view.put("status", "PLAN_UNKNOWN");
        }
        return view;
    }

    private static Map<String, Object> difference(Difference difference) {
        var view = new LinkedHashMap<String, Object>();
        view.put("aspect", difference.aspect().name());
        view.put("recorded", difference.recorded());
        view.put("replayed", difference.replayed());
        return view;
    }

    static Map<String, Object> of(Run run) {
        var tally = run.tally();
        var view = new LinkedHashMap<String, Object>();
        view.put("id", run.id().toString());
        view.put("plan", run.plan());
        view.put("state", run.state().name());
        view.put("startedAt", run.startedAt().toString());
        view.put("updatedAt", run.updatedAt().toString());
        view.put("replayed", tally.replayed());
        view.put("identical", tally.identical());
        view.put("different", tally.different());
        view.put("incomplete", tally.incomplete());
        view.put("planUnknown", tally.planUnknown());
        return view;
    }
}
