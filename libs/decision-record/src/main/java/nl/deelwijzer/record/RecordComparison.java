// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares two records of one decision, whatever their moments, traces and salts. Who of the
 * organisation asked does not count: a request that a colleague repeats is the same decision, and
 * the first record stays.
 */
final class RecordComparison {

    private RecordComparison() {}

    static boolean same(DecisionRecord one, DecisionRecord other) {
        return RecordTree.withoutPersonalContent(one)
                        .equals(RecordTree.withoutPersonalContent(other))
                && samePersonalContent(personal(one), personal(other));
    }

    private static boolean samePersonalContent(
            List<PersonalContent<?>> one, List<PersonalContent<?>> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).sameAs(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** In an order that equal trees share. */
    private static List<PersonalContent<?>> personal(DecisionRecord decision) {
        var all = new ArrayList<PersonalContent<?>>();
        all.add(decision.recipient());
        PersonalContent<Subject> subject = decision.subject();
        if (subject != null) {
            all.add(subject);
        }
        for (RecordedStep step : decision.path()) {
            PersonalContent<FreeText> motivation = step.motivation();
            if (motivation != null) {
                all.add(motivation);
            }
        }
        return all;
    }
}
