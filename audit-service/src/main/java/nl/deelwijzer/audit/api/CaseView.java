// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.cases.Contradiction;
import nl.deelwijzer.cases.Provision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A case as an auditor sees it. */
final class CaseView {

    private CaseView() {}

    static Map<String, Object> of(RecordedCase recorded) {
        var overview = recorded.overview();
        var view = new LinkedHashMap<String, Object>();
        view.put("caseId", overview.identity().caseId());
        view.put("caseReferences", overview.identity().references());
        view.put("broughtBy", overview.identity().broughtBy());
        view.put("provisions", provisions(recorded));
        view.put(
                "contradictions",
                overview.contradictions().stream().map(CaseView::contradiction).toList());
        return view;
    }

    private static List<Map<String, Object>> provisions(RecordedCase recorded) {
        var provisions = recorded.overview().provisions();
        return IntStream.range(0, provisions.size())
                .mapToObj(i -> provision(provisions.get(i), recorded.decisions().get(i)))
                .toList();
    }

    private static Map<String, Object> provision(Provision provision, FoundDecision decision) {
        var receiver = new LinkedHashMap<String, Object>();
        receiver.put("name", provision.receiver().name());
        receiver.put("domain", provision.receiver().domain());
        var view = new LinkedHashMap<String, Object>();
        view.put("from", provision.giver().domain());
        view.put("to", receiver);
        view.put("text", provision.sentence());
        view.put("decision", DecisionView.of(decision));
        return view;
    }

    private static Map<String, Object> contradiction(Contradiction contradiction) {
        var view = new LinkedHashMap<String, Object>();
        view.put("kind", kind(contradiction));
        view.put("decisions", contradiction.decisions());
        view.put("explanation", contradiction.explanation());
        return view;
    }

    private static String kind(Contradiction contradiction) {
        return switch (contradiction) {
            case Contradiction.ReceiverMayNotUse _ -> "receiver-may-not-use";
            case Contradiction.BasisDisputed _ -> "basis-disputed";
            case Contradiction.ReferredPlanNotAsked _ -> "referred-plan-not-asked";
            case Contradiction.AnsweredDifferently _ -> "answered-differently";
        };
    }
}
