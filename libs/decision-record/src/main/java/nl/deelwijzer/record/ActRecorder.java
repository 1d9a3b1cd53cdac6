// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;
import java.time.Clock;

/** Makes the record of an act. Safe for use by many threads at once. */
public final class ActRecorder {

    private final Origin origin;
    private final Clock clock;
    private final SecureRandom random;
    private final Salts salts;

    /** Records in the name of a system. */
    public ActRecorder(Origin origin, Clock clock, SecureRandom random) {
        this.origin = origin;
        this.clock = clock;
        this.random = random;
        this.salts = Salts.from(random);
    }

    /** The record of an act that happens now. Needs random numbers, which may block. */
    public ActRecord record(Act act) {
        var now = clock.instant();
        return new ActRecord(
                new ActId(Uuids.unique(now, random)),
                act.action(),
                object(act),
                act.result(),
                origin,
                new PersonalContent.Kept<>(act.actor(), salts.next()),
                now,
                act.actor().organisation(),
                keep(text(act.reason())),
                act.trace());
    }

    private ActObject object(Act act) {
        var about = act.about();
        return new ActObject(
                about.operation(),
                about.decision(),
                about.caseReference(),
                keep(about.subject()),
                keep(text(about.request())));
    }

    private static @Nullable FreeText text(@Nullable String text) {
        return text == null ? null : new FreeText(text);
    }

    private <T extends PersonalData> @Nullable PersonalContent<T> keep(@Nullable T content) {
        return content == null ? null : new PersonalContent.Kept<>(content, salts.next());
    }
}
