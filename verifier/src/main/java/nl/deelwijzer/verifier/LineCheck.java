// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.Reason;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks one line of an export: its {@code record} gives the entry that stands in the log at the
 * place under {@code log}, what the line says besides says the same as the record, and the lines
 * come newest first, none twice.
 */
final class LineCheck {

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final LogCopies logs;
    private final Report report;
    private final Set<String> unchecked = new TreeSet<>();
    private final Set<Place> seen = new HashSet<>();
    private Instant oldest = Instant.MAX;

    private record Place(long number, long index) {}

    LineCheck(LogCopies logs, Report report) {
        this.logs = logs;
        this.report = report;
    }

    boolean holds(String place, String text) {
        JsonNode line;
        try {
            line = MAPPER.readTree(text);
        } catch (JacksonException malformed) {
            return report.fails(place, "geen JSON");
        }
        if (!line.path("record").isObject()) {
            return report.fails(place, "zonder record, dus niet na te rekenen");
        }
        return new RecordCheck(place + "/record", report)
                .read(line.path("record").toString())
                .filter(decision -> stands(place, line.path("log"), decision))
                .filter(_ -> agrees(place, line))
                .filter(decision -> follows(place, line.path("log"), decision))
                .isPresent();
    }

    private boolean stands(String place, JsonNode log, DecisionRecord decision) {
        JsonNode number = log.path("number");
        JsonNode index = log.path("index");
        if (!number.isIntegralNumber() || !index.isIntegralNumber()) {
            return report.fails(place + "/log", "staat nog niet in een gepubliceerd logboek");
        }
        if (!number.canConvertToLong() || !index.canConvertToLong()) {
            return report.fails(place + "/log", "geen plaats die een logboek heeft");
        }
        if (!logs.has(number.longValue())) {
            return report.fails(
                    place + "/log", "er is geen kopie gegeven van logboek " + number.longValue());
        }
        return switch (logs.holds(
                number.longValue(), index.longValue(), decision.commitmentForm())) {
            case Checked.Accepted<Hash> _ -> true;
            case Checked.Refused<Hash>(Reason reason) ->
                    report.fails(
                            place,
                            "op plaats %d van logboek %d: %s"
                                    .formatted(
                                            index.longValue(),
                                            number.longValue(),
                                            Words.withCode(reason)));
        };
    }

    private boolean agrees(String place, JsonNode line) {
        var view = new LineView(line.path("record"));
        Optional<String> other = view.firstDifference(line);
        unchecked.addAll(view.unchecked(line));
        return other.isEmpty()
                || report.fails(place + other.get(), "zegt iets anders dan het record");
    }

    /** Each place once, newest first: as the export is written. */
    private boolean follows(String place, JsonNode log, DecisionRecord decision) {
        if (!seen.add(new Place(log.path("number").longValue(), log.path("index").longValue()))) {
            return report.fails(place + "/log", "deze regel stond er al");
        }
        boolean later = decision.time().isAfter(oldest);
        oldest = decision.time();
        return !later || report.fails(place + "/record/time", "nieuwer dan de regel ervoor");
    }

    /** Names what the lines say that does not follow from their records. */
    void remark() {
        if (!unchecked.isEmpty()) {
            report.remarks("niet te controleren velden: " + String.join(", ", unchecked));
        }
    }
}
