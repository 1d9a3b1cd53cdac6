// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.retention;

import nl.deelwijzer.audit.retention.RetentionRule;

import org.jspecify.annotations.Nullable;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;

/** A rule of the schedule as an auditor sees it; a term that nobody knows is null. */
final class ScheduleView {

    private ScheduleView() {}

    static Map<String, @Nullable Object> of(RetentionRule rule) {
        var view = new LinkedHashMap<String, @Nullable Object>();
        view.put("plan", rule.plan());
        view.put("condition", rule.condition());
        view.put("minimum", text(rule.minimum()));
        view.put("maximum", text(rule.maximum()));
        view.put("source", rule.source());
        return view;
    }

    private static @Nullable String text(@Nullable Period period) {
        return period == null ? null : period.toString();
    }
}
