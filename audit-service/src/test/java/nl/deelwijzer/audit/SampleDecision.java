// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit;

import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Moment;
import nl.deelwijzer.plan.PlanDigest;
import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.Status;
import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.DecisionId;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.Domain;
import nl.deelwijzer.record.FreeText;
import nl.deelwijzer.record.Oin;
import nl.deelwijzer.record.Origin;
import nl.deelwijzer.record.PersonalContent;
import nl.deelwijzer.record.PersonalData;
import nl.deelwijzer.record.PlanReference;
import nl.deelwijzer.record.Pseudonymiser;
import nl.deelwijzer.record.RecordedOutcome;
import nl.deelwijzer.record.RecordedStep;
import nl.deelwijzer.record.Salts;
import nl.deelwijzer.record.TraceContext;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A decision about nobody, of which a test changes what it needs.
 *
 * @param text is recipient and motivation
 */
public record SampleDecision(
        UUID id,
        Instant time,
        String caseReference,
        String domain,
        String plan,
        String outcome,
        Result result,
        String basis,
        String condition,
        String text,
        String organisation,
        String subject) {

    /** The key of the pseudonyms, in base64. */
    public static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
    private static final Salts SALTS = Salts.from(new SecureRandom());

    /** Another decision each time. */
    public static SampleDecision any() {
        return new SampleDecision(
                UUID.randomUUID(),
                START,
                "ZVH-1",
                "police",
                "politie",
                "delen",
                Result.PERMITTED,
                "Wpg art. 19",
                "vastleggen",
                "Wijkteam 3",
                "00000001003214345000",
                "999990019");
    }

    /** The same decision recorded some milliseconds later. */
    public SampleDecision later(long millis) {
        return new SampleDecision(
                id,
                time.plusMillis(millis),
                caseReference,
                domain,
                plan,
                outcome,
                result,
                basis,
                condition,
                text,
                organisation,
                subject);
    }

    /** The same with another case. */
    public SampleDecision inCase(String other) {
        return new SampleDecision(
                id,
                time,
                other,
                domain,
                plan,
                outcome,
                result,
                basis,
                condition,
                text,
                organisation,
                subject);
    }

    /** The same with another recipient. */
    public SampleDecision to(String other) {
        return new SampleDecision(
                id,
                time,
                caseReference,
                domain,
                plan,
                outcome,
                result,
                basis,
                condition,
                other,
                organisation,
                subject);
    }

    /** The same by another plan, with a condition of that plan, recorded on another day. */
    public SampleDecision by(String otherPlan, String itsCondition, String day) {
        return new SampleDecision(
                id,
                Instant.parse(day + "T09:00:00Z"),
                caseReference,
                domain,
                otherPlan,
                outcome,
                result,
                basis,
                itsCondition,
                text,
                organisation,
                subject);
    }

    /** The same about another person. */
    public SampleDecision about(String other) {
        return new SampleDecision(
                id,
                time,
                caseReference,
                domain,
                plan,
                outcome,
                result,
                basis,
                condition,
                text,
                organisation,
                other);
    }

    /** Every searchable field different from that of {@link #any}. */
    public static SampleDecision other() {
        return new SampleDecision(
                UUID.randomUUID(),
                START.plusSeconds(60),
                "ZVH-2",
                "care",
                "zorg",
                "niet-delen",
                Result.PROHIBITED,
                "Wgbo art. 457",
                "overleggen",
                "Huisarts",
                "00000002003214345000",
                "999990020");
    }

    /** The decision's id. */
    public DecisionId decisionId() {
        return new DecisionId(id);
    }

    /** The record, with new salts each time. */
    public DecisionRecord record() {
        var oin = new Oin(organisation);
        return new DecisionRecord(
                decisionId(),
                new PlanReference(
                        new PlanId(plan),
                        "1.0.0",
                        new PlanDigest("sha256:" + "ab".repeat(32)),
                        Status.IN_FORCE,
                        null),
                new Origin(oin, domain + "-service"),
                keep(new Actor(oin, "someone", null)),
                time,
                new Domain(domain),
                caseReference,
                null,
                null,
                oin,
                keep(new FreeText(text)),
                keep(new Pseudonymiser(Base64.getDecoder().decode(KEY)).subject("bsn", subject)),
                new RecordedOutcome(outcome, result, "Titel", "Uitleg", List.of(basis), null),
                List.of(new Condition(condition, Moment.AFTER, "Doe dit.", List.of("Wpg art. 20"))),
                List.of(step()),
                List.of(),
                new TraceContext("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"));
    }

    private RecordedStep step() {
        return new RecordedStep(
                "noodzakelijk",
                "1A",
                "Kop",
                new AnswerValue.Single("ja"),
                keep(new FreeText(text)),
                List.of("Wpg art. 19"));
    }

    private static <T extends PersonalData> PersonalContent<T> keep(T content) {
        return new PersonalContent.Kept<>(content, SALTS.next());
    }
}
