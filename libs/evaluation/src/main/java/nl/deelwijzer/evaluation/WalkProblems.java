// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.Fault;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.QuestionType;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemType;
import nl.deelwijzer.web.RequestFault;

import java.util.List;
import java.util.stream.Stream;

/**
 * Answers that cannot be walked with, or not be recorded, as problems that list all faults at once.
 */
final class WalkProblems {

    private WalkProblems() {}

    /** Unknown questions come before invalid answers; where there are both, both are listed. */
    static Problem of(Walk.Rejected rejected) {
        var unknown = rejected.faults().stream().anyMatch(Fault.UnknownQuestion.class::isInstance);
        var errors = rejected.faults().stream().map(WalkProblems::error).toList();
        return unknown
                ? Problem.of(
                        ProblemType.UNKNOWN_QUESTION,
                        "Niet elk antwoord hoort bij een vraag van dit stappenplan; zie errors.",
                        errors)
                : Problem.of(
                        ProblemType.INVALID_ANSWER,
                        "Niet elk antwoord is mogelijk bij zijn vraag; zie errors.",
                        errors);
    }

    /** The missing answer, and motivations that are already known to be missing. */
    static Problem of(Walk.Incomplete incomplete) {
        var next = incomplete.next();
        var missing =
                RequestFault.body(
                        pointer(next.id()),
                        "missing-answer",
                        "Stap "
                                + next.step()
                                + " ("
                                + next.heading()
                                + ") is nog niet beantwoord.");
        var errors =
                Stream.concat(Stream.of(missing), unmotivated(incomplete.unmotivated())).toList();
        return Problem.of(
                        ProblemType.INCOMPLETE,
                        "Er ontbreekt een antwoord dat het stappenplan nodig heeft; zie"
                                + " nextQuestion.",
                        errors)
                .with("nextQuestion", PlanView.question(next));
    }

    static Problem unmotivatedJudgements(List<Question> questions) {
        return Problem.of(
                ProblemType.MOTIVATION_REQUIRED,
                "Bij een afweging hoort een motivering; zie errors.",
                unmotivated(questions).toList());
    }

    /** The record as a whole is too large, which only the motivations can cause. */
    static Problem tooLarge(Walk.Decided decided) {
        var motivated = decided.path().stream().filter(step -> step.answer().isMotivated());
        var errors =
                motivated
                        .map(step ->
                                RequestFault.body(
                                        motivation(step.question().id()),
                                        "too-long",
                                        "Kort deze motivering in."))
                        .toList();
        return Problem.of(
                ProblemType.TOO_LARGE,
                "De motiveringen zijn samen te lang om vast te leggen (64 KiB).",
                errors);
    }

    private static Stream<RequestFault> unmotivated(List<Question> questions) {
        return questions.stream()
                .map(question ->
                        RequestFault.body(
                                motivation(question.id()),
                                "missing-motivation",
                                "Stap "
                                        + question.step()
                                        + " ("
                                        + question.heading()
                                        + ") vraagt een motivering."));
    }

    private static RequestFault error(Fault fault) {
        return switch (fault) {
            case Fault.UnknownQuestion(String question) ->
                    RequestFault.body(
                            pointer(question),
                            "unknown-question",
                            "Het stappenplan heeft deze vraag niet.");
            case Fault.InvalidAnswer(Question asked) ->
                    RequestFault.body(
                            pointer(asked.id()) + "/value", "invalid-answer", offered(asked));
        };
    }

    private static String offered(Question question) {
        var form =
                question.type() == QuestionType.SET
                        ? "Geef een lijst met geen, een of meer van: "
                        : "Geef een van: ";
        return form + String.join(", ", question.optionIds()) + ".";
    }

    private static String motivation(String question) {
        return pointer(question) + "/motivation";
    }

    private static String pointer(String question) {
        return "/answers/" + question.replace("~", "~0").replace("/", "~1");
    }
}
