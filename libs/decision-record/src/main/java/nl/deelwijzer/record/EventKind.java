// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of event on the topic of decisions. */
enum EventKind {
    DECISION("nl.deelwijzer.decision.recorded.v1", "decision-recorded-v1"),
    ACT("nl.deelwijzer.act.recorded.v1", "act-recorded-v1");

    private final String type;
    private final URI schema;

    EventKind(String type, String schema) {
        this.type = type;
        this.schema = URI.create("urn:nld:deelwijzer:schemas:" + schema);
    }

    static EventKind of(LogEntry entry) {
        return switch (entry) {
            case DecisionRecord _ -> DECISION;
            case ActRecord _ -> ACT;
        };
    }

    static Optional<EventKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    String type() {
        return type;
    }

    /** Names the JSON Schema of the data by its {@code $id}. */
    URI schema() {
        return schema;
    }
}
