// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.Condition;
import nl.deelwijzer.plan.Gap;
import nl.deelwijzer.plan.KebabCase;
import nl.deelwijzer.plan.Moment;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.PlanDefinition;
import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.Rule;
import nl.deelwijzer.plan.Status;
import nl.deelwijzer.plan.Validity;
import nl.deelwijzer.plan.file.PlanFault.Code;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the shape of a plan file; whether its ids resolve is for {@link PlanChecks}. */
final class PlanParser {

    private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}");
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
                        plan.value("plan", NO_ID, "a kebab-case id", PlanParser::planId),
                        plan.value(
                                "version",
                                "0.0.0",
                                "three numbers such as 1.0.0",
                                PlanParser::version),
                        plan.text("service"),
                        plan.text("title"),
                        plan.text("question"),
                        plan.text("source"),
                        plan.value(
                                "status",
                                Status.CONCEPT,
                                words(Status.values()),
                                oneOf(Status.values())),
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
        LocalDate from =
                valid.valueIfPresent("from", "a date such as 2026-01-31", PlanParser::date);
        LocalDate until =
                valid.valueIfPresent("until", "a date such as 2026-01-31", PlanParser::date);
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
                                words(Result.values()),
                                PlanParser::result),
                        outcome.text("title"),
                        outcome.text("explains"),
                        outcome.texts("basis"),
                        outcome.valueIfPresent(
                                "refer-to", "the kebab-case id of a plan", PlanParser::planId),
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
                                words(Moment.values()),
                                oneOf(Moment.values())),
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
                                words(Gap.Kind.values()),
                                oneOf(Gap.Kind.values())),
                        gap.text("choice"),
                        gap.text("why"));
        gap.refuseOthers();
        return read;
    }

    private static <T> List<T> each(
            Entries entries, java.util.function.BiFunction<String, Entries, T> reader) {
        var read = new ArrayList<T>();
        for (String id : entries.ids()) {
            read.add(reader.apply(id, entries.entries(id)));
        }
        return read;
    }

    private static @Nullable PlanId planId(String text) {
        return KebabCase.is(text) ? new PlanId(text) : null;
    }

    private static @Nullable String version(String text) {
        return VERSION.matcher(text).matches() ? text : null;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static @Nullable Result result(String text) {
        for (Result result : Result.values()) {
            if (result.name().equals(text)) {
                return result;
            }
        }
        return null;
    }

    private static <E extends Enum<E>> Function<String, @Nullable E> oneOf(E[] values) {
        return text -> {
            for (E value : values) {
                if (word(value).equals(text)) {
                    return value;
                }
            }
            return null;
        };
    }

    private static String words(Enum<?>[] values) {
        boolean results = values[0] instanceof Result;
        var words = new ArrayList<String>();
        for (Enum<?> value : values) {
            words.add(results ? value.name() : word(value));
        }
        return "one of " + String.join(", ", words);
    }

    /** An enum constant as the format writes it: IN_FORCE is in-force. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
