// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.reads;

import nl.deelwijzer.audit.acts.FoundAct;
import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.FreeText;
import nl.deelwijzer.record.PersonalContent;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** An act as an auditor sees it. The pseudonym of a person that was asked for is not shown. */
final class ActView {

    private ActView() {}

    static Map<String, @Nullable Object> of(FoundAct found) {
        var act = found.act();
        var object = act.object();
        var decision = object.decision();
        var view = new LinkedHashMap<String, @Nullable Object>();
        view.put("id", act.id().toString());
        view.put("action", act.action().name());
        view.put("operation", object.operation());
        view.put("decision", decision == null ? null : decision.toString());
        view.put("caseReference", object.caseReference());
        view.put("bySubject", object.subject() != null);
        view.put("request", text(object.request()));
        view.put("result", act.result());
        view.put("actor", actor(act.actor()));
        view.put("organisation", act.organisation().value());
        view.put("reason", text(act.reason()));
        view.put("recordedAt", act.time().toString());
        view.put("traceId", act.trace().traceId());
        view.put("log", Map.of("number", found.log(), "index", found.index()));
        return view;
    }

    private static @Nullable Object actor(PersonalContent<Actor> actor) {
        return actor instanceof PersonalContent.Kept<Actor> kept ? kept.content().tree() : null;
    }

    private static @Nullable String text(@Nullable PersonalContent<FreeText> text) {
        return text instanceof PersonalContent.Kept<FreeText> kept ? kept.content().text() : null;
    }
}
