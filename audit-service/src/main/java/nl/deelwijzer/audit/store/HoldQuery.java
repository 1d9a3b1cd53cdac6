// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import nl.deelwijzer.record.Action;
import nl.deelwijzer.record.DecisionId;

import org.bson.conversions.Bson;

/** Holds and releases in MongoDB's words. */
final class HoldQuery {

    private HoldQuery() {}

    static Bson all() {
        return in(ActIndex.ACTION.path(), Action.HOLD.word(), Action.RELEASE.word());
    }

    /** Those on the decision itself and those on its case, but not those on others of the case. */
    static Bson concerning(DecisionId decision, String caseReference) {
        return and(
                all(),
                or(
                        eq(ActIndex.DECISION.path(), decision.toString()),
                        and(
                                eq(ActIndex.CASE.path(), caseReference),
                                eq(ActIndex.DECISION.path(), null))));
    }
}
