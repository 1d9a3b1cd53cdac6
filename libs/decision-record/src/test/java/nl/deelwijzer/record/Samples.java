// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Moment;
import nl.deelwijzer.plan.Onward;
import nl.deelwijzer.plan.Option;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.PathStep;
import nl.deelwijzer.plan.PlanDigest;
import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.Status;
import nl.deelwijzer.plan.Transition;
import nl.deelwijzer.plan.Walk;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A decision with every field filled, about nobody. */
final class Samples {

    static final Oin ORGANISATION = new Oin("00000001003214345000");
    static final String SUB = "subject-of-the-token";
    static final String CLIENT = "client-of-the-token";
    static final String RECIPIENT = "Wijkteam 3";
    static final String MOTIVATION = "Zonder het adres kan het wijkteam vandaag niet ingrijpen.";
    static final byte[] KEY = bytes(0);
    static final Subject SUBJECT = new Pseudonymiser(KEY).subject("bsn", "999990019");
    static final List<String> PERSONAL =
            List.of(SUB, CLIENT, RECIPIENT, MOTIVATION, SUBJECT.pseudonym());

    private Samples() {}

    static DecisionRecord full() {
        return record(context(0), decided(MOTIVATION), 1);
    }

    /** The same request again: another moment, trace and salts. */
    static DecisionRecord repeated() {
        return record(context(5), decided(MOTIVATION), 99);
    }

    /** The same request again, by somebody else of the organisation. */
    static DecisionRecord byAColleague() {
        RecordingContext context = context(5);
        return record(
                new RecordingContext(
                        context.id(),
                        context.object(),
                        context.origin(),
                        new Actor(ORGANISATION, "colleague", CLIENT),
                        context.time(),
                        context.domain(),
                        context.caseReference(),
                        context.caseId(),
                        context.broughtBy(),
                        context.recipient(),
                        context.subject(),
                        context.trace()),
                decided(MOTIVATION),
                50);
    }

    /** Without anything that may be absent. */
    static DecisionRecord least() {
        var outcome =
                new Outcome(
                        "nee", Result.PROHIBITED, "Mag niet", "Omdat.", List.of(), null, List.of());
        return record(
                leastContext(), new Walk.Decided(outcome, List.of(), List.of(), List.of()), 1);
    }

    static DecisionRecord withMotivation(String motivation) {
        return record(context(0), decided(motivation), 1);
    }

    static DecisionRecord record(RecordingContext context, Walk.Decided decided, int firstSalt) {
        int[] next = {firstSalt};
        return new DecisionRecorder(() -> Salt.of(bytes(next[0]++))).record(decided, context);
    }

    static RecordingContext context(int secondsLater) {
        return new RecordingContext(
                id(),
                object(LocalDate.of(2026, 11, 23)),
                new Origin(ORGANISATION, "police-service"),
                new Actor(ORGANISATION, SUB, CLIENT),
                Instant.parse("2026-11-23T09:00:00.123456Z").plusSeconds(secondsLater),
                new Domain("police"),
                "ZVH-2026-0142",
                "0198c2a0-0000-7000-8000-000000000001",
                new Domain("municipality"),
                new FreeText(RECIPIENT),
                SUBJECT,
                new TraceContext(
                        "0af7651916cd43dd8448eb211c80319c", "b7ad6b716920333" + secondsLater));
    }

    private static RecordingContext leastContext() {
        RecordingContext full = context(0);
        return new RecordingContext(
                full.id(),
                object(null),
                full.origin(),
                new Actor(ORGANISATION, SUB, null),
                full.time(),
                full.domain(),
                full.caseReference(),
                null,
                null,
                full.recipient(),
                null,
                full.trace());
    }

    static DecisionId id() {
        return new DecisionId(UUID.fromString("0198c2a0-0000-7000-8000-000000000000"));
    }

    static Walk.Decided decided(@Nullable String motivation) {
        var outcome =
                new Outcome(
                        "delen",
                        Result.PERMITTED,
                        "Mag",
                        "De wet staat het toe.",
                        List.of("Wpg art. 19"),
                        new PlanId("gemeente"),
                        List.of());
        return new Walk.Decided(
                outcome,
                List.of(
                        condition("toestemming", Moment.BEFORE),
                        condition("melding", Moment.WITH),
                        condition("vastleggen", Moment.AFTER)),
                List.of(
                        new PathStep(question("bevoegd", false), Answer.of("ja")),
                        new PathStep(
                                question("soort", false), Answer.ofSet("artikel-8", "artikel-9")),
                        new PathStep(
                                question("noodzakelijk", true),
                                new Answer(new AnswerValue.Single("ja"), motivation))),
                List.of("nooit-gevraagd"));
    }

    static Condition condition(String id, Moment moment) {
        return new Condition(id, moment, "Doe dit.", List.of("Wpg art. 20"));
    }

    private static Question question(String id, boolean judgement) {
        var onward =
                new LinkedHashMap<String, Transition>(
                        Map.of("ja", new Transition("delen", List.of())));
        return new Question(
                id,
                "1A",
                "Kop",
                QuestionType.YES_NO,
                judgement,
                "Is het zo?",
                List.of(),
                List.of(new Option("ja", "Ja")),
                new Onward.ByAnswer(onward),
                List.of("Wpg art. 1"));
    }

    private static PlanReference object(@Nullable LocalDate asOf) {
        return new PlanReference(
                new PlanId("politie"),
                "1.0.0",
                new PlanDigest("sha256:" + "ab".repeat(32)),
                Status.IN_FORCE,
                asOf);
    }

    static byte[] bytes(int first) {
        byte[] bytes = new byte[Salt.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (first + i);
        }
        return bytes;
    }
}
