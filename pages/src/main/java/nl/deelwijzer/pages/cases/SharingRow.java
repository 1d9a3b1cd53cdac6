// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.cases.Receiver;
import nl.deelwijzer.pages.api.Audit;
import nl.deelwijzer.pages.frame.DutchWords;

import java.util.List;

/**
 * A row of the sharing matrix.
 *
 * @param from who would give
 * @param to whom
 * @param answer whether that may be, in words
 * @param title of the outcome; empty where there is none
 * @param basis the legal grounds
 * @param decision id of the recorded decision; empty where nothing is recorded
 */
record SharingRow(
        String from, String to, String answer, String title, List<String> basis, String decision) {

    static SharingRow of(Answered answered) {
        var part = answered.part();
        var from = part.domain().title();
        if (!answered.isDecided()) {
            return new SharingRow(from, part.recipient(), answered.words(), "", List.of(), "");
        }
        var ending = answered.ending();
        var id = answered.told().id();
        return new SharingRow(
                from,
                CaseStanding.provision(answered).receiver().words(),
                answered.words(),
                ending.title(),
                ending.basis(),
                id == null ? "" : id);
    }

    static SharingRow of(Audit.Provision provision) {
        var decision = provision.decision();
        return new SharingRow(
                DutchWords.domain(provision.from()),
                new Receiver(provision.to().name(), provision.to().domain()).words(),
                DutchWords.result(decision.outcome().result(), decision.pending().size()),
                decision.outcome().title(),
                decision.outcome().basis(),
                decision.id());
    }

    /** Without whom somebody named. */
    @Override
    public String toString() {
        return "SharingRow[" + from + "]";
    }
}
