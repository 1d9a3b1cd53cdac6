// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.suite;

import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.PathStep;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.DecisionIds;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.DecisionRecorder;
import nl.deelwijzer.record.Domain;
import nl.deelwijzer.record.FreeText;
import nl.deelwijzer.record.Oin;
import nl.deelwijzer.record.Origin;
import nl.deelwijzer.record.PlanReference;
import nl.deelwijzer.record.Pseudonymiser;
import nl.deelwijzer.record.RecordingContext;
import nl.deelwijzer.record.Salt;
import nl.deelwijzer.record.TraceContext;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Decisions about nobody, of the size of real ones: each with twelve answers of a plan and three
 * conditions. Cases have five decisions, recipients and subjects eight; the rest repeats evenly.
 */
public final class SyntheticDecisions {

    static final List<String> DOMAINS =
            List.of("police", "justice", "municipality", "care", "education");
    static final String SCHEME = "dossier";
    private static final String MOTIVATION =
            "Zonder deze gegevens kan de ontvanger niet op tijd passende hulp inzetten.";
    private static final int ANSWERS = 12;
    private static final int CONDITIONS = 3;

    /** The local suite's, which protects nobody: so that its auditor finds the subjects. */
    private static final byte[] KEY =
            "local suite only, not a secret!!".getBytes(StandardCharsets.UTF_8);

    private final Plan plan;
    private final String run;
    private final Instant begin;
    private final Random random = new Random(1);
    private final DecisionIds ids = new DecisionIds(KEY, new SecureRandom());
    private final Pseudonymiser pseudonyms = new Pseudonymiser(KEY);
    private final DecisionRecorder recorder = new DecisionRecorder(this::salt);

    /**
     * Decisions of one run, apart from those of others.
     *
     * @param run stands in the case references and recipients
     * @param begin the moment of the first; each next is a second later
     */
    public SyntheticDecisions(Plan plan, String run, Instant begin) {
        this.plan = plan;
        this.run = run;
        this.begin = begin;
    }

    public DecisionRecord decision(int number) {
        return recorder.record(walk(number), context(number));
    }

    public String caseReference(int number) {
        return run + "-" + number / 5;
    }

    String recipient(int number) {
        return "Wijkteam " + run + " " + number / 8;
    }

    String subject(int number) {
        return run + number / 8;
    }

    Instant time(int number) {
        return begin.plusSeconds(number);
    }

    Outcome outcome(int number) {
        return plan.outcomes().get(number % plan.outcomes().size());
    }

    List<Condition> conditions(int number) {
        var all = plan.conditions();
        var some = new ArrayList<Condition>();
        for (int i = 0; i < Math.min(CONDITIONS, all.size()); i++) {
            some.add(all.get((number + i) % all.size()));
        }
        return some;
    }

    static Oin organisation(int number) {
        return new Oin("0000000100321434500" + number % DOMAINS.size());
    }

    private Walk.Decided walk(int number) {
        var path = plan.questions().stream().limit(ANSWERS).map(SyntheticDecisions::step).toList();
        return new Walk.Decided(outcome(number), conditions(number), path, List.of());
    }

    private static PathStep step(Question question) {
        var option = question.options().getFirst().id();
        var value =
                question.type() == QuestionType.SET
                        ? new AnswerValue.Several(List.of(option))
                        : new AnswerValue.Single(option);
        return new PathStep(question, new Answer(value, question.judgement() ? MOTIVATION : null));
    }

    private RecordingContext context(int number) {
        var domain = DOMAINS.get(number % DOMAINS.size());
        return new RecordingContext(
                ids.unique(time(number)),
                new PlanReference(plan.id(), plan.version(), plan.digest(), plan.status(), null),
                new Origin(organisation(number), domain + "-service"),
                new Actor(organisation(number), "benchmark", "benchmark"),
                time(number),
                new Domain(domain),
                caseReference(number),
                null,
                null,
                new FreeText(recipient(number)),
                pseudonyms.subject(SCHEME, subject(number)),
                new TraceContext(hex(32), hex(16)));
    }

    private String hex(int digits) {
        var hex = new StringBuilder("1");
        while (hex.length() < digits) {
            hex.append(Character.forDigit(random.nextInt(16), 16));
        }
        return hex.toString();
    }

    private Salt salt() {
        var bytes = new byte[Salt.BYTES];
        random.nextBytes(bytes);
        return Salt.of(bytes);
    }
}
