// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.pages.api.ApiProblem;
import nl.deelwijzer.pages.api.CaseAnswer;
import nl.deelwijzer.pages.api.Decision;
import nl.deelwijzer.pages.api.Preview;
import nl.deelwijzer.pages.frame.DutchWords;
import nl.deelwijzer.pages.frame.Moment;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What one domain answers to its part of a case.
 *
 * @param walked null where the domain refused or did not answer
 * @param problems what the domain has against it, in Dutch; empty where it walked
 */
record Answered(
        Case.Part part,
        Standing standing,
        CaseAnswer.@Nullable Walked walked,
        List<String> problems) {

    /** How far a part of a case is. */
    enum Standing {
        NOT_BEGUN("Nog niet gestart"),
        BEGUN("Bezig"),
        THROUGH("Afgerond"),
        RECORDED("Vastgelegd"),
        REFUSED("Kan zo niet"),
        SILENT("Antwoordt nu niet");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** In Dutch. */
        public String words() {
            return words;
        }
    }

    static Answered of(Case.Part part, CaseAnswer.Result result) {
        var walked = result.decision();
        if (walked == null) {
            return without(part, result);
        }
        var standing =
                walked.outcome() != null
                        ? Standing.THROUGH
                        : walked.path().isEmpty() ? Standing.NOT_BEGUN : Standing.BEGUN;
        return new Answered(part, standing, walked, List.of());
    }

    private static Answered without(Case.Part part, CaseAnswer.Result result) {
        if (!result.status().equals("REJECTED")) {
            return silent(part);
        }
        var problem = result.problem();
        return new Answered(
                part, Standing.REFUSED, null, problem == null ? List.of() : texts(problem));
    }

    /** A case has no day to choose, so that a plan of another day is named as such. */
    private static List<String> texts(CaseAnswer.Refusal problem) {
        if (problem.isOf("plan-not-in-force")) {
            return List.of("Dit plan geldt vandaag niet. Kies een ander plan.");
        }
        if (problem.errors().isEmpty()) {
            return List.of(Objects.requireNonNullElse(problem.detail(), ""));
        }
        return problem.errors().stream().map(ApiProblem.Fault::detail).toList();
    }

    static Answered recorded(Case.Part part, CaseAnswer.Walked walked) {
        return new Answered(part, Standing.RECORDED, walked, List.of());
    }

    static Answered silent(Case.Part part) {
        return new Answered(
                part,
                Standing.SILENT,
                null,
                List.of("De dienst van dit domein antwoordt nu niet. Probeer het zo opnieuw."));
    }

    /** Whether the plan is through. */
    public boolean isDecided() {
        return walked != null && walked.outcome() != null;
    }

    /** Whether the team can still change its answers. */
    public boolean isOpen() {
        return standing != Standing.RECORDED;
    }

    /** Whether it can be recorded now. */
    public boolean isReady() {
        return standing == Standing.THROUGH;
    }

    /** What the walk says; only where there is one. */
    public CaseAnswer.Walked told() {
        return Objects.requireNonNull(walked);
    }

    /** Where the plan ends; only where it is through. */
    public CaseAnswer.Ending ending() {
        return Objects.requireNonNull(told().outcome());
    }

    /** The result in words; never a bare yes while conditions are pending. */
    public String words() {
        return isDecided()
                ? DutchWords.result(ending().result(), told().pending().size())
                : standing.words();
    }

    /** What must be done, by moment. */
    public List<Moment> conditions() {
        return Moment.of(walked == null ? List.of() : walked.conditions());
    }

    /** The recorded decision; only where there is one. */
    Decision decision(Case known) {
        var ending = ending();
        return new Decision(
                Objects.requireNonNull(told().id()),
                told().plan(),
                part.domain().word(),
                new Preview.Outcome(
                        ending.id(),
                        ending.result(),
                        ending.title(),
                        ending.explanation(),
                        ending.basis()),
                told().pending(),
                Objects.requireNonNullElse(told().decidedAt(), Instant.EPOCH),
                known.about().reference(),
                part.recipient(),
                null,
                null,
                known.caseId(),
                told().path().stream()
                        .map(step -> new Decision.Step(step.question(), step.motivation()))
                        .toList());
    }

    /** Without what somebody wrote. */
    @Override
    public String toString() {
        return "Answered[" + part + ", " + standing + "]";
    }
}
