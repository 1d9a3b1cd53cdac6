// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.cases.CaseOverview;
import nl.deelwijzer.audit.cases.Contradiction;
import nl.deelwijzer.audit.cases.Provision;

import java.util.LinkedHashMap;
import java.util.Map;

/** A case as an auditor sees it. */
final class CaseView {

    private CaseView() {}

    static Map<String, Object> of(CaseOverview overview) {
        var broughtBy = overview.broughtBy();
        var view = new LinkedHashMap<String, Object>();
        view.put("caseId", overview.caseId());
        view.put("caseReferences", overview.references());
        view.put("broughtBy", broughtBy == null ? null : broughtBy.value());
        view.put("provisions", overview.provisions().stream().map(CaseView::provision).toList());
        view.put(
                "contradictions",
                overview.contradictions().stream().map(CaseView::contradiction).toList());
        return view;
    }

    private static Map<String, Object> provision(Provision provision) {
        var receiver = new LinkedHashMap<String, Object>();
        var domain = provision.receiver().domain();
        receiver.put("name", provision.receiver().name());
        receiver.put("domain", domain == null ? null : domain.value());
        var view = new LinkedHashMap<String, Object>();
        view.put("from", provision.decision().domain().value());
        view.put("to", receiver);
        view.put("text", provision.sentence());
        view.put("decision", DecisionView.of(provision.found()));
        return view;
    }

    private static Map<String, Object> contradiction(Contradiction contradiction) {
        var view = new LinkedHashMap<String, Object>();
        view.put("kind", kind(contradiction));
        view.put("decisions", contradiction.decisions().stream().map(Object::toString).toList());
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
