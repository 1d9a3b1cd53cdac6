// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.subjects;

import nl.deelwijzer.audit.subjects.Secrecy;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.FreeText;
import nl.deelwijzer.record.PersonalContent;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a person may be told of one decision. Names nobody but the recipient. */
final class OverviewView {

    private OverviewView() {}

    static Map<String, @Nullable Object> of(DecisionRecord decision, Secrecy secrecy) {
        var outcome = decision.outcome();
        var view = new LinkedHashMap<String, @Nullable Object>();
        view.put("id", decision.id().toString());
        view.put("recordedAt", decision.time().toString());
        view.put("organisation", decision.organisation().value());
        view.put("domain", decision.domain().value());
        view.put("plan", decision.object().plan().value());
        view.put("recipient", text(decision.recipient()));
        view.put("result", outcome.result().name());
        view.put("title", outcome.title());
        view.put("basis", outcome.basis());
        view.put("pending", decision.pending());
        view.put("checkException", secrecy.excepts(decision));
        return view;
    }

    private static @Nullable String text(PersonalContent<FreeText> text) {
        return text instanceof PersonalContent.Kept<FreeText> kept ? kept.content().text() : null;
    }
}
