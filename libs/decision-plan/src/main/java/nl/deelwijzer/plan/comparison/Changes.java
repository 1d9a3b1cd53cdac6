// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.comparison;

import nl.deelwijzer.plan.Plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;

/** The differences between the texts of two plans, in the order of the new one. */
final class Changes {

    private Changes() {}

    static List<Change> between(Plan before, Plan after) {
        var old = PlanTexts.of(before);
        var fresh = PlanTexts.of(after);
        var places = new LinkedHashSet<>(fresh.keySet());
        places.addAll(old.keySet());
        var changes = new ArrayList<Change>();
        for (String place : places) {
            add(changes, place, old, fresh);
        }
        return List.copyOf(changes);
    }

    private static void add(
            List<Change> changes,
            String place,
            SequencedMap<String, String> old,
            SequencedMap<String, String> fresh) {
        String before = old.get(place);
        String after = fresh.get(place);
        if (before == null && after != null) {
            changes.add(new Change.Added(place, after));
        } else if (after == null && before != null) {
            changes.add(new Change.Removed(place, before));
        } else if (before != null && after != null && !before.equals(after)) {
            changes.add(new Change.Altered(place, before, after));
        }
    }
}
