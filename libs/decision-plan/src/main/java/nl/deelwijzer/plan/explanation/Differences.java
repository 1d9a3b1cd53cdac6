// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.explanation;

import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Question;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.analysis.Alternative;
import nl.deelwijzer.plan.analysis.Alternatives;
import nl.deelwijzer.plan.dutch.DutchWords;
import nl.deelwijzer.plan.explanation.Explanation.WhatIf;
import nl.deelwijzer.plan.explanation.Explanation.WhatIf.Change;
import nl.deelwijzer.plan.explanation.Explanation.WhatIf.Different;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Says what would have to be different for the data to be provided. */
final class Differences {

    private static final String NOTICE =
            "Dit beschrijft hoe het plan werkt. Het is geen advies om een antwoord te veranderen: antwoord naar waarheid,"
                    + " en verander een afweging alleen als u werkelijk anders weegt.";

    private final Plan plan;
    private final Map<String, List<String>> chosen;

    Differences(Plan plan, Map<String, List<String>> chosen) {
        this.plan = plan;
        this.chosen = chosen;
    }

    @Nullable WhatIf of(Outcome outcome) {
        if (!asksForIt(outcome.result())) {
            return null;
        }
        Alternatives.Found found = Alternatives.of(plan, chosen);
        return new WhatIf(
                NOTICE, found.smallest().stream().map(this::change).toList(), found.complete());
    }

    private static boolean asksForIt(Result result) {
        return result == Result.PROHIBITED || result == Result.CONSULT || result == Result.REMEDY;
    }

    private Change change(Alternative alternative) {
        Outcome outcome = alternative.outcome();
        return new Change(
                alternative.changes().stream().map(this::different).toList(),
                alternative.additions().stream().map(this::different).toList(),
                DutchWords.of(outcome.result()) + ": " + outcome.title());
    }

    private Different different(Alternative.Choice choice) {
        Question question = choice.question();
        return new Different(
                question.id(),
                question.heading(),
                question.judgement() ? "afweging" : "feit",
                Steps.labels(question, chosen.getOrDefault(question.id(), List.of())),
                choice.anyOf().stream().map(options -> inWords(question, options)).toList());
    }

    private static String inWords(Question question, List<String> options) {
        return options.isEmpty()
                ? "geen van deze"
                : String.join(" en ", Steps.labels(question, options));
    }
}
