// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** Acts with and without all that may be absent. */
final class ActSamples {

    static final String REASON = "Controle van het derde kwartaal.";
    static final String REQUEST = "{\"recipient\":\"Wijkteam 3\"}";
    static final List<String> PERSONAL =
            List.of(
                    Samples.SUB,
                    Samples.CLIENT,
                    REASON,
                    Samples.RECIPIENT,
                    Samples.SUBJECT.pseudonym());

    private static final ActRecorder RECORDER =
            new ActRecorder(
                    new Origin(Samples.ORGANISATION, "audit-service"),
                    Clock.fixed(Samples.full().time(), ZoneOffset.UTC),
                    new SecureRandom());

    private ActSamples() {}

    static ActRecord full() {
        var about =
                new Act.About(
                        "POST /v1/subjects/_overview",
                        Samples.id(),
                        "ZVH-2026-0142",
                        Samples.SUBJECT,
                        REQUEST);
        return record(Action.DESTROY, about, Samples.CLIENT, REASON);
    }

    static ActRecord least() {
        var about = new Act.About("GET /v1/decisions/{id}", null, null, null, null);
        return record(Action.READ, about, null, null);
    }

    private static ActRecord record(
            Action action, Act.About about, @Nullable String client, @Nullable String reason) {
        var actor = new Actor(Samples.ORGANISATION, Samples.SUB, client);
        return RECORDER.record(new Act(action, about, 200, actor, reason, Samples.full().trace()));
    }
}
