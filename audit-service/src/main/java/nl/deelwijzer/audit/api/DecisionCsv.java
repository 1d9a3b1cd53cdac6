// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api;

import nl.deelwijzer.audit.search.FoundDecision;
import nl.deelwijzer.plan.AnswerValue;
import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.record.FreeText;
import nl.deelwijzer.record.PersonalContent;
import nl.deelwijzer.record.RecordedStep;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decisions as rows for a spreadsheet. Shows what {@link DecisionView} shows, flattened: several
 * values in a cell are separated by "; ", motivations by a line end. Complete and unambiguous is
 * only the export as JSON.
 */
final class DecisionCsv {

    /** The names of the columns; new ones are added at the end only. */
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "recordedAt",
                    "domain",
                    "plan",
                    "planVersion",
                    "planDigest",
                    "result",
                    "outcome",
                    "title",
                    "basis",
                    "conditions",
                    "pending",
                    "answers",
                    "motivations",
                    "caseReference",
                    "caseId",
                    "broughtBy",
                    "recipient",
                    "organisation",
                    "actorOrganisation",
                    "actorSub",
                    "actorClient",
                    "traceId",
                    "logNumber",
                    "logIndex");

    private DecisionCsv() {}

    static String header() {
        return Csv.line(new ArrayList<@Nullable String>(COLUMNS));
    }

    static String row(FoundDecision found) {
        var cells = new ArrayList<@Nullable String>();
        addDecision(cells, found.decision());
        addCase(cells, found.decision());
        cells.add(found.decision().trace().traceId());
        cells.add(Integer.toString(found.log()));
        cells.add(found.index() == null ? null : found.index().toString());
        return Csv.line(cells);
    }

    private static void addDecision(List<@Nullable String> cells, DecisionRecord decision) {
        var plan = decision.object();
        var outcome = decision.outcome();
        cells.add(decision.id().toString());
        cells.add(decision.time().toString());
        cells.add(decision.domain().value());
        cells.add(plan.plan().value());
        cells.add(plan.version());
        cells.add(plan.digest().value());
        cells.add(outcome.result().name());
        cells.add(outcome.id());
        cells.add(outcome.title());
        cells.add(joined(outcome.basis().stream()));
        cells.add(joined(decision.conditions().stream().map(Condition::id)));
        cells.add(joined(decision.pending().stream()));
        cells.add(joined(decision.path().stream().map(DecisionCsv::answer)));
        cells.add(motivations(decision.path()));
    }

    private static void addCase(List<@Nullable String> cells, DecisionRecord decision) {
        var broughtBy = decision.broughtBy();
        FreeText recipient = DecisionView.kept(decision.recipient());
        Actor actor = DecisionView.kept(decision.actor());
        cells.add(decision.caseReference());
        cells.add(decision.caseId());
        cells.add(broughtBy == null ? null : broughtBy.value());
        cells.add(recipient == null ? null : recipient.text());
        cells.add(decision.organisation().value());
        cells.add(actor == null ? null : actor.organisation().value());
        cells.add(actor == null ? null : actor.sub());
        cells.add(actor == null ? null : actor.client());
    }

    private static String answer(RecordedStep step) {
        return step.question()
                + "="
                + switch (step.answer()) {
                    case AnswerValue.Single(var option) -> option;
                    case AnswerValue.Several(var options) -> String.join("|", options);
                };
    }

    private static String motivations(List<RecordedStep> path) {
        return path.stream()
                .map(DecisionCsv::motivation)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String motivation(RecordedStep step) {
        PersonalContent<FreeText> motivation = step.motivation();
        FreeText text = motivation == null ? null : DecisionView.kept(motivation);
        return text == null ? null : step.question() + ": " + text.text();
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }
}
