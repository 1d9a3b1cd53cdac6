// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.replay.run;

import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.audit.replay.Replay;
import nl.deelwijzer.audit.replay.Replaying;
import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.audit.search.Page;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.PlanDigest;
import nl.deelwijzer.record.DecisionRecord;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Replays decisions with their own plans or with the one of the task. */
final class Replayer {

    private final Plans plans;
    private final Task task;

    Replayer(Plans plans, Task task) {
        this.plans = plans;
        this.task = task;
    }

    /** What came of each decision of the page, in its order. */
    Mono<List<Finding>> replay(Page page) {
        var decisions = page.decisions().stream().map(FoundDecision::decision).toList();
        return switch (task) {
            case Task.Own ignored ->
                    plans(decisions).map(known -> each(decisions, it -> own(it, known)));
            case Task.Other(var plan, var ignored) ->
                    Mono.fromSupplier(() -> each(decisions, it -> Replaying.against(plan, it)));
        };
    }

    /** Asks for each plan once, the unknown ones too. */
    private Mono<Map<PlanDigest, Plan>> plans(List<DecisionRecord> decisions) {
        return Flux.fromIterable(decisions)
                .map(it -> it.object().digest())
                .distinct()
                .concatMap(plans::findSound)
                .collectMap(Plan::digest);
    }

    private static Replay own(DecisionRecord decision, Map<PlanDigest, Plan> known) {
        Plan plan = known.get(decision.object().digest());
        return plan == null ? new Replay.PlanUnknown() : Replaying.exactly(plan, decision);
    }

    private static List<Finding> each(
            List<DecisionRecord> decisions, Function<DecisionRecord, Replay> replay) {
        return decisions.stream().map(it -> new Finding(it.id(), replay.apply(it))).toList();
    }
}
