// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.statistics;

import nl.deelwijzer.audit.api.Moments;
import nl.deelwijzer.audit.statistics.Bucket;
import nl.deelwijzer.audit.statistics.Selection;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The body of a request for statistics, read strictly. */
final class SelectionBody {

    private static final int MOST = 200;
    private static final int MOST_PERIODS = 400;

    private final JsonFields body;
    private final Faults faults;

    private SelectionBody(JsonFields body, Faults faults) {
        this.body = body;
        this.faults = faults;
    }

    /**
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static Selection read(byte[] json) {
        var faults = new Faults();
        var selection = new SelectionBody(JsonFields.of(json, faults), faults).selection();
        faults.orThrow();
        return selection.orElseThrow();
    }

    private Optional<Selection> selection() {
        var from = moment("from");
        var until = moment("until");
        var bucket = body.requiredText("bucket", MOST).flatMap(this::bucket);
        var domain = body.text("domain", MOST).orElse(null);
        var plan = body.text("plan", MOST).orElse(null);
        body.noOthers();
        if (from == null || until == null || bucket.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Selection(from, until, bucket.get(), domain, plan))
                .filter(this::isPeriod);
    }

    private @Nullable Instant moment(String name) {
        return body.required(name).isPresent() ? Moments.read(body, name, faults) : null;
    }

    private Optional<Bucket> bucket(String word) {
        var bucket =
                Arrays.stream(Bucket.values())
                        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst();
        if (bucket.isEmpty()) {
            faults.body(body.pointer("bucket"), "invalid-value", "Kies day, week of month.");
        }
        return bucket;
    }

    private boolean isPeriod(Selection selection) {
        if (!selection.from().isBefore(selection.until())) {
            faults.body(body.pointer("until"), "invalid-value", "until moet na from liggen.");
        } else if (selection.hasMorePeriodsThan(MOST_PERIODS)) {
            faults.body(
                    body.pointer("bucket"),
                    "too-many-periods",
                    "Hoogstens " + MOST_PERIODS + " perioden: kies langere of vraag minder.");
        }
        return faults.none();
    }
}
