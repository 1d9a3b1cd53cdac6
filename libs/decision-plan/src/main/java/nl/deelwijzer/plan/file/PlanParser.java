// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Gap;
import nl.deelwijzer.plan.Moment;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.PlanDefinition;
import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Status;
import nl.deelwijzer.plan.Validity;
import nl.deelwijzer.plan.file.PlanFault.Code;

import org.snakeyaml.engine.v2.nodes.Node;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Reads the shape of a plan file; whether its ids resolve is for {@link PlanChecks}. */
final class PlanParser {

    private static final PlanId NO_ID = new PlanId("none");

    private final Faults faults;

    private PlanParser(Faults faults) {
        this.faults = faults;
    }

    static PlanDefinition parse(Node document, Faults faults) {
        return new PlanParser(faults).plan(Entries.of(document, "", faults));
    }

    private PlanDefinition plan(Entries plan) {
        var definition =
                new PlanDefinition(
                        plan.value("plan", NO_ID, "a kebab-case id", Values::planId),
                        plan.value(
                                "version", "0.0.0", "three numbers such as 1.0.0", Values::version),
                        plan.text("service"),
                        plan.text("title"),
                        plan.text("question"),
                        plan.text("source"),
                        plan.value(
                                "status",
                                Status.CONCEPT,
                                Values.words(Status.values()),
                                Values.oneOf(Status.values())),
                        validity(plan),
                        plan.text("start"),
                        each(
                                plan.entriesInOrder("questions"),
                                (id, entries) -> new QuestionParser(entries).question(id)),
                        each(plan.entriesInOrderIfPresent("rules"), PlanParser::rule),
                        each(plan.entriesInOrder("outcomes"), PlanParser::outcome),
                        each(plan.entriesInOrderIfPresent("conditions"), PlanParser::condition),
                        plan.list("gaps").stream().map(PlanParser::gap).toList());
        plan.refuseOthers();
        return definition;
    }

    private Validity validity(Entries plan) {
        if (!plan.has("valid")) {
            return Validity.ALWAYS;
        }
        Entries valid = plan.entries("valid");
        LocalDate from = valid.valueIfPresent("from", "a date such as 2026-01-31", Values::date);
        LocalDate until = valid.valueIfPresent("until", "a date such as 2026-01-31", Values::date);
        valid.refuseOthers();
        if (from != null && until != null && until.isBefore(from)) {
            faults.add(Code.INVALID_VALUE, valid.at("until"), "the last day lies before the first");
            return Validity.ALWAYS;
        }
        return new Validity(from, until);
    }

    private static Rule rule(String id, Entries rule) {
        var read =
                new Rule(
                        id,
                        rule.text("step"),
                        RowParser.rows(rule),
                        Transitions.of(rule, "otherwise"),
                        rule.flag("default-refusal"));
        rule.refuseOthers();
        return read;
    }

    private static Outcome outcome(String id, Entries outcome) {
        var read =
                new Outcome(
                        id,
                        outcome.value(
                                "result",
                                Result.CONSULT,
                                Values.words(Result.values()),
                                Values::result),
                        outcome.text("title"),
                        outcome.text("explains"),
                        outcome.texts("basis"),
                        outcome.valueIfPresent(
                                "refer-to", "the kebab-case id of a plan", Values::planId),
                        outcome.texts("adds"));
        outcome.refuseOthers();
        return read;
    }

    private static Condition condition(String id, Entries condition) {
        var read =
                new Condition(
                        id,
                        condition.value(
                                "moment",
                                Moment.BEFORE,
                                Values.words(Moment.values()),
                                Values.oneOf(Moment.values())),
                        condition.text("text"),
                        condition.texts("cites"));
        condition.refuseOthers();
        return read;
    }

    private static Gap gap(Entries gap) {
        var read =
                new Gap(
                        gap.text("where"),
                        gap.value(
                                "source",
                                Gap.Kind.SILENT,
                                Values.words(Gap.Kind.values()),
                                Values.oneOf(Gap.Kind.values())),
                        gap.text("choice"),
                        gap.text("why"));
        gap.refuseOthers();
        return read;
    }

    private static <T> List<T> each(Entries entries, BiFunction<String, Entries, T> reader) {
        var read = new ArrayList<T>();
        for (String id : entries.ids()) {
            read.add(reader.apply(id, entries.entries(id)));
        }
        return read;
    }
}
