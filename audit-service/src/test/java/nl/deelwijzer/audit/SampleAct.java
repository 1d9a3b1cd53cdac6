// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import nl.deelwijzer.record.Act;
import nl.deelwijzer.record.ActId;
import nl.deelwijzer.record.ActRecord;
import nl.deelwijzer.record.ActRecorder;
import nl.deelwijzer.record.Action;
import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.Oin;
import nl.deelwijzer.record.Origin;
import nl.deelwijzer.record.TraceContext;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

/** Acts of an auditor who is nobody, another each time. */
public final class SampleAct {

    private static final Oin OIN = new Oin("00000099000000007000");
    private static final ActRecorder RECORDER =
            new ActRecorder(
                    new Origin(OIN, "audit-service"), Clock.systemUTC(), new SecureRandom());

    private SampleAct() {}

    /** Somebody read the decision. */
    public static ActRecord read(SampleDecision decision) {
        var about =
                new Act.About("GET /v1/decisions/{id}", decision.decisionId(), null, null, null);
        return record(Action.READ, about);
    }

    /** Something was done to the decision. */
    public static ActRecord on(Action action, SampleDecision decision) {
        var about =
                new Act.About(
                        "POST /v1/decisions/{id}/_" + action.word(),
                        decision.decisionId(),
                        decision.caseReference(),
                        null,
                        null);
        return record(action, about);
    }

    /** Something was done to all decisions of a case. */
    public static ActRecord onCase(Action action, String caseReference) {
        var operation = "POST /v1/retention/_" + action.word();
        return record(action, new Act.About(operation, null, caseReference, null, null));
    }

    /** The act under another id. */
    public static ActRecord withId(ActId id, ActRecord act) {
        return of(id, act.time(), act);
    }

    /** The act recorded at another moment. */
    public static ActRecord at(Instant time, ActRecord act) {
        return of(act.id(), time, act);
    }

    private static ActRecord of(ActId id, Instant time, ActRecord act) {
        return new ActRecord(
                id,
                act.action(),
                act.object(),
                act.result(),
                act.origin(),
                act.actor(),
                time,
                act.organisation(),
                act.reason(),
                act.trace());
    }

    private static ActRecord record(Action action, Act.About about) {
        return RECORDER.record(
                new Act(
                        action,
                        about,
                        200,
                        new Actor(OIN, "auditor", null),
                        "Controle",
                        new TraceContext("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331")));
    }
}
