// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;
import nl.deelwijzer.receipt.CheckableRecord;
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
import nl.deelwijzer.record.Subject;
import nl.deelwijzer.record.TraceContext;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Decisions by a toy plan, about nobody. */
final class Kiosk {

    static final Plan PLAN = plan();
    static final String SUBJECT = "hmac-sha256:01234567:" + "ab".repeat(32);

    private static final DecisionRecorder RECORDER =
            new DecisionRecorder(Salts.from(new SecureRandom()));
    private static final Oin ORGANISATION = new Oin("00000001003214345000");

    private Kiosk() {}

    static DecisionRecord sale(int number) {
        var answer = new Answer(new AnswerValue.Single("ja"), "Omdat het kan, nummer " + number);
        var answers = new LinkedHashMap<>(Map.of("paper", answer));
        return RECORDER.record((Walk.Decided) PLAN.walk(new Answers(answers)), context(number));
    }

    private static RecordingContext context(int number) {
        return new RecordingContext(
                new DecisionId(new UUID(0x0198_c2a0_0000_7000L, 0x8000_0000_0000_0000L + number)),
                PlanReference.to(PLAN, null),
                new Origin(ORGANISATION, "toy-service"),
                new Actor(ORGANISATION, "seller", null),
                Instant.parse("2026-11-23T09:00:00Z").plusSeconds(number),
                new Domain("police"),
                "KIOSK-" + number,
                null,
                null,
                new FreeText("Koper " + number),
                new Subject("bsn", SUBJECT),
                new TraceContext("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"));
    }

    /** A line of an export, with some of what an auditor reads beside the record. */
    static String line(DecisionRecord decision, int log, long index) {
        var record = CheckableRecord.tree(decision);
        var line = new LinkedHashMap<String, Object>();
        line.put("status", "DECIDED");
        line.put("id", decision.id().toString());
        line.put("outcome", Objects.requireNonNull(record.get("outcome")));
        line.put("recipient", "Koper " + index);
        line.put("recordedAt", decision.time().toString());
        line.put("log", Map.of("number", log, "index", index));
        line.put("record", record);
        return JsonMapper.builder().build().writeValueAsString(line);
    }

    static List<byte[]> entries(List<DecisionRecord> decisions) {
        return decisions.stream().map(DecisionRecord::commitmentForm).toList();
    }

    private static Plan plan() {
        try (var file = Kiosk.class.getResourceAsStream("/kiosk.yaml")) {
            var text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            if (PlanReader.read("kiosk.yaml", text) instanceof PlanReading.Sound(Plan plan)) {
                return plan;
            }
            throw new AssertionError("the toy plan has faults");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
