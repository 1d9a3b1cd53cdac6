// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.subjects;

import nl.deelwijzer.audit.api.Paging;
import nl.deelwijzer.audit.search.PageRequest;
import nl.deelwijzer.record.Pseudonymiser;
import nl.deelwijzer.record.Subject;
import nl.deelwijzer.record.Texts;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

import java.util.Optional;

/** Whose overview; the person stands in it under their pseudonym. */
record OverviewBody(Subject subject, PageRequest page) {

    private static final int MOST = 2_000;

    /**
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static OverviewBody of(byte[] json, Pseudonymiser pseudonyms) {
        var faults = new Faults();
        var body = JsonFields.of(json, faults);
        var subject = body.requiredObject("subject").flatMap(it -> subject(it, pseudonyms, faults));
        var page = Paging.read(body, faults, PageRequest.USUAL);
        var _ = body.text("reason", MOST);
        body.noOthers();
        faults.orThrow();
        return new OverviewBody(subject.orElseThrow(), page);
    }

    private static Optional<Subject> subject(
            JsonFields fields, Pseudonymiser pseudonyms, Faults faults) {
        var scheme = fields.requiredText("scheme", MOST);
        var value = fields.requiredText("value", MOST).filter(Texts::isUsable);
        fields.noOthers();
        if (scheme.filter(it -> !Pseudonymiser.isScheme(it)).isPresent()) {
            faults.body(
                    fields.pointer("scheme"),
                    "invalid-value",
                    "Gebruik kleine letters, cijfers en streepjes, zoals bsn.");
        }
        return scheme.filter(Pseudonymiser::isScheme)
                .flatMap(kind -> value.map(it -> pseudonyms.subject(kind, it)));
    }

    /** Without the subject. */
    @Override
    public String toString() {
        return "OverviewBody[…]";
    }
}
