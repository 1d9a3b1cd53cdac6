// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.receipt;

import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.EntryJson;

import java.util.Map;

/**
 * A decision with what it takes to compute its entry in the log: the content that is kept, with its
 * salts. Of the subject's pseudonym only the commitment is in it, which is enough for that: by the
 * pseudonym itself, whoever has several receipts could see which ones are about one person.
 */
public final class CheckableRecord {

    private static final String SUBJECT = "subject";

    private CheckableRecord() {}

    /** A tree of maps, lists and strings that the caller may change. */
    public static Map<String, Object> tree(DecisionRecord decision) {
        var tree = EntryJson.tree(decision);
        var subject = decision.subject();
        if (subject != null) {
            tree.put(SUBJECT, Map.of("commitment", subject.commitment().value()));
        }
        return tree;
    }
}
