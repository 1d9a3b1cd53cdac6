// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;
import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.DecisionRecorder;
import nl.deelwijzer.record.Domain;
import nl.deelwijzer.record.FreeText;
import nl.deelwijzer.record.Oin;
import nl.deelwijzer.record.Origin;
import nl.deelwijzer.record.PlanReference;
import nl.deelwijzer.record.RecordingContext;
import nl.deelwijzer.record.Salts;
import nl.deelwijzer.record.TraceContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;

/** A toy plan about flying a kite, versions of it, and decisions by it. */
public final class Kite {

    private static final Oin ORGANISATION = new Oin("00000001003214345000");
    private static final DecisionRecorder RECORDER =
            new DecisionRecorder(Salts.from(new SecureRandom()));

    private Kite() {}

    /** The text of the first version. */
    public static String text() {
        try (var file = Kite.class.getResourceAsStream("/plans/kite.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a version in which one text is replaced. */
    public static String text(String old, String now) {
        if (!text().contains(old)) {
            throw new AssertionError("the plan does not say " + old);
        }
        return text().replace("1.0.0", "1.1.0").replace(old, now);
    }

    /** The plan with this text, which must be sound. */
    public static Plan plan(String text) {
        return switch (PlanReader.read("kite.yaml", text)) {
            case PlanReading.Sound(Plan plan) -> plan;
            case PlanReading.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    /** Too little wind: prohibited. */
    public static DecisionRecord calm(Plan plan) {
        return decision(plan, answers("wind", Answer.of("calm")));
    }

    /** A storm and a line of cotton: permitted, with gloves. */
    public static DecisionRecord storm(Plan plan) {
        var answers = answers("wind", Answer.of("storm"));
        answers.put("line", Answer.ofSet("cotton"));
        return decision(plan, answers);
    }

    private static SequencedMap<String, Answer> answers(String question, Answer answer) {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put(question, answer);
        return answers;
    }

    private static DecisionRecord decision(Plan plan, SequencedMap<String, Answer> answers) {
        if (!(plan.walk(new Answers(answers)) instanceof Walk.Decided decided)) {
            throw new AssertionError("not decided");
        }
        var context =
                new RecordingContext(
                        new DecisionId(UUID.randomUUID()),
                        PlanReference.to(plan, null),
                        new Origin(ORGANISATION, "police-service"),
                        new Actor(ORGANISATION, "someone", null),
                        Instant.parse("2026-11-23T09:00:00Z"),
                        new Domain("police"),
                        "KITE-1",
                        null,
                        null,
                        new FreeText("Wijkteam 3"),
                        null,
                        new TraceContext("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"));
        return RECORDER.record(decided, context);
    }
}
