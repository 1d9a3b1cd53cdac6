// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.search.Cursor;
import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.audit.search.PageRequest;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.record.Pseudonymiser;
import nl.deelwijzer.record.Subject;
import nl.deelwijzer.record.Texts;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/** The body of a search, read strictly. */
final class SearchBody {

    private static final int MOST = 2_000;

    private final JsonFields body;
    private final Faults faults;
    private final Pseudonymiser pseudonyms;

    private SearchBody(JsonFields body, Faults faults, Pseudonymiser pseudonyms) {
        this.body = body;
        this.faults = faults;
        this.pseudonyms = pseudonyms;
    }

    /**
     * What a client asks.
     *
     * <p>The subject stands in it under its pseudonym: the value goes no further than this class.
     */
    record Search(DecisionFilter filter, PageRequest page) {}

    /**
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static Search read(byte[] json, Pseudonymiser pseudonyms) {
        var faults = new Faults();
        var reader = new SearchBody(JsonFields.of(json, faults), faults, pseudonyms);
        var filter = reader.filter();
        var page = new PageRequest(reader.cursor(), reader.limit());
        reader.body.noOthers();
        faults.orThrow();
        return new Search(filter, page);
    }

    /**
     * The filter of a search without its paging, for what gives everything that it finds.
     *
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static DecisionFilter readFilter(byte[] json, Pseudonymiser pseudonyms) {
        var faults = new Faults();
        var reader = new SearchBody(JsonFields.of(json, faults), faults, pseudonyms);
        var filter = reader.filter();
        reader.body.noOthers();
        faults.orThrow();
        return filter;
    }

    private DecisionFilter filter() {
        var _ = body.text("reason", MOST); // for the record of the read
        return new DecisionFilter(
                text("caseReference"),
                text("domain"),
                text("plan"),
                text("outcome"),
                result(),
                text("basis"),
                text("condition"),
                text("recipient"),
                organisation(),
                subject(),
                Moments.read(body, "from", faults),
                Moments.read(body, "until", faults));
    }

    private @Nullable String text(String name) {
        return body.text(name, MOST).orElse(null);
    }

    private @Nullable Result result() {
        return body.text("result", MOST)
                .flatMap(name ->
                        known(
                                "result",
                                Arrays.stream(Result.values())
                                        .filter(it -> it.name().equals(name))
                                        .findFirst()))
                .orElse(null);
    }

    private @Nullable String organisation() {
        return body.text("organisation", MOST)
                .flatMap(oin ->
                        known(
                                "organisation",
                                Optional.of(oin).filter(it -> it.matches("[0-9]{20}"))))
                .orElse(null);
    }

    private @Nullable Subject subject() {
        return body.object("subject").flatMap(this::subject).orElse(null);
    }

    private Optional<Subject> subject(JsonFields subject) {
        var scheme =
                subject.requiredText("scheme", MOST)
                        .filter(it -> isScheme(it, subject.pointer("scheme")));
        var value = subject.requiredText("value", MOST).filter(Texts::isUsable);
        subject.noOthers();
        return scheme.flatMap(kind -> value.map(it -> pseudonyms.subject(kind, it)));
    }

    private boolean isScheme(String text, String pointer) {
        var right = Pseudonymiser.isScheme(text);
        if (!right) {
            faults.body(
                    pointer,
                    "invalid-value",
                    "Gebruik kleine letters, cijfers en streepjes, zoals bsn.");
        }
        return right;
    }

    private @Nullable Cursor cursor() {
        return body.text("cursor", MOST)
                .flatMap(text -> known("cursor", Cursor.parse(text)))
                .orElse(null);
    }

    private int limit() {
        return body.optional("limit")
                .flatMap(value ->
                        known(
                                "limit",
                                Optional.of(value)
                                        .filter(it -> it.isIntegralNumber() && it.canConvertToInt())
                                        .map(it -> it.intValue())
                                        .filter(it -> it >= 1 && it <= PageRequest.MOST)))
                .orElse(PageRequest.USUAL);
    }

    private <T> Optional<T> known(String name, Optional<T> value) {
        if (value.isEmpty()) {
            faults.body(body.pointer(name), "invalid-value", "Deze waarde kan hier niet.");
        }
        return value;
    }
}
