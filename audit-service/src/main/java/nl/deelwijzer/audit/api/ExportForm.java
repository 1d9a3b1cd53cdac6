// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.search.FoundDecision;

import org.springframework.http.MediaType;

import tools.jackson.databind.json.JsonMapper;

import java.util.Comparator;
import java.util.List;

/** In which form decisions leave in bulk. */
enum ExportForm {
    /** A JSON object on each line; complete, and each line can be checked against the log. */
    NDJSON(ExportForm.NDJSON_TYPE, ""),
    /** For spreadsheets. */
    CSV(ExportForm.CSV_TYPE, DecisionCsv.header());

    static final String NDJSON_TYPE = "application/x-ndjson";
    static final String CSV_TYPE = "text/csv;charset=UTF-8;header=present";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String type;
    private final String head;

    ExportForm(String type, String head) {
        this.type = type;
        this.head = head;
    }

    /** What the client likes best; JSON where it does not mind. */
    static ExportForm preferred(List<MediaType> accepted) {
        return accepted.stream()
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .flatMap(it -> List.of(values()).stream().filter(form -> form.suits(it)))
                .findFirst()
                .orElse(NDJSON);
    }

    private boolean suits(MediaType accepted) {
        return accepted.isCompatibleWith(type());
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** What stands above the decisions. */
    String head() {
        return head;
    }

    /** The decision with the line end after it. */
    String line(FoundDecision found) {
        return switch (this) {
            case NDJSON -> JSON.writeValueAsString(CheckableLine.of(found)) + "\n";
            case CSV -> DecisionCsv.row(found);
        };
    }
}
